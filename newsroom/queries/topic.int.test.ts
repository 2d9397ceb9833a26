import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInBoth } from '@/tests/support/bothLanguages'
import { makeDraft, makePublic, paragraph } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { newsList } from './newsList'
import { topic } from './topic'
import { topicList } from './topicList'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

describe('a topic', () => {
  it('shows the latest news of its language, leads to all of them, and to the events they tell of', async () => {
    const id = await publishInBoth(
      desk,
      'topics',
      { name: 'Uşaq hüquqları', about: paragraph('Uşaqların hüquqları.') },
      { name: 'Children’s rights' },
    )
    const topics = [id]
    const event = await makePublic(desk, 'events', { title: 'Təlim', start: '2024-02-01T06:00:00.000Z' })
    const gone = await makeDraft(desk, 'events', { title: 'Gizli tədbir' })
    for (const day of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
      const publishedAt = `2024-02-${String(day).padStart(2, '0')}T06:00:00.000Z`
      await makePublic(desk, 'news', {
        title: `Xəbər ${day}`,
        publishedAt,
        topics,
        event: day < 3 ? event : null,
      })
    }
    await makePublic(desk, 'news', { title: 'Training', language: 'en', topics })
    await makeDraft(desk, 'news', { title: 'Gizli xəbər', topics, event: gone })
    const page = await topic('az', 'usaq-huquqlari')
    expect(page?.latest.map(({ title }) => title)).toEqual(
      [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((day) => `Xəbər ${day}`),
    )
    expect(page?.events.map(({ href }) => href)).toEqual(['/az/tedbirler/telim'])
    expect(page?.other.href).toMatch(/^\/en\/topics\//)
    expect(page?.allNews).toBe('/az/xeberler?topic=usaq-huquqlari')
    expect((await newsList('az', { filter: { topic: 'usaq-huquqlari' }, after: null }))?.total).toBe(11)
  })

  it('stands in the list with how many items are about it', async () => {
    await makePublic(desk, 'topics', { name: 'Xidmətlər' })
    await makeDraft(desk, 'topics', { name: 'Qaralama' })
    const listed = async (locale: 'az' | 'en') =>
      (await topicList(locale)).topics.map(({ name, count }) => [name.text, count])
    expect(await listed('az')).toEqual([
      ['Xidmətlər', 0],
      ['Uşaq hüquqları', 11],
    ])
    expect(await listed('en')).toEqual([['Children’s rights', 1]])
  })
})
