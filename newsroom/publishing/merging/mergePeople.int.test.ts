import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accepted,
  asPublic,
  latest,
  makeDraft,
  makePublic,
  paragraph,
  publishIt,
  saveDraft,
} from '@/tests/support/documents'
import { toldOf, whereLeads } from '@/tests/support/journals'
import { everythingMergeable, merged, speakers, twoOfOne, undo } from '@/tests/support/merging'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

type Data = Record<string, unknown>

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

const linkTo = (relationTo: string, value: string) => ({
  type: 'link',
  version: 3,
  id: crypto.randomUUID().replaceAll('-', '').slice(0, 24),
  fields: { linkType: 'internal', doc: { relationTo, value }, newTab: false },
  children: [{ type: 'text', version: 1, text: 'o' }],
})
const linkedIn = (item: Data) => JSON.stringify(item.body)

describe('two people who are one', () => {
  it('become one: every link moves, public, draft and in the text, in both languages', async () => {
    const { one, other } = await twoOfOne(desk)
    const [first, second] = await Promise.all([one, other].map((id) => latest(desk, 'people', id, 'all')))
    const item = await makePublic(desk, 'news', {
      participations: [
        { person: other, contribution: 'spoke' },
        { person: one, contribution: 'opened' },
      ],
      body: paragraph('Çıxış edib: ', linkTo('people', other)),
    })
    await saveDraft(desk, 'news', item, { summary: 'Sonrakı qaralama.' })
    const { id: english } = accepted(await desk.post(`/news/${item}/translate`)).body
    const event = await makePublic(desk, 'events', { programme: [{ person: other, contribution: 'spoke' }] })
    const office = await makePublic(desk, 'appointments', { person: other })

    await merged(desk, 'people', other, one)

    expect(speakers(await asPublic(desk, 'news', item))).toEqual([one, one])
    expect(speakers(await latest(desk, 'news', item))).toEqual([one, one])
    expect(speakers(await latest(desk, 'news', String(english)))).toEqual([one, one])
    for (const text of [await asPublic(desk, 'news', item), await latest(desk, 'news', item)]) {
      expect(linkedIn(text)).toContain(one)
      expect(linkedIn(text)).not.toContain(other)
    }
    expect(await asPublic(desk, 'events', event)).toMatchObject({ programme: [{ person: one }] })
    expect(await asPublic(desk, 'appointments', office)).toMatchObject({ person: one })
    expect(await latest(desk, 'appointments', office)).toMatchObject({ person: one })

    const names = ['Huseinov', 'Vüsal Hüseynli', 'Vusal Huseynli', 'V. Huseynli']
    expect((await asPublic(desk, 'people', one)).variants).toEqual(names)
    expect((await latest(desk, 'people', one)).variants).toEqual(names)
    expect((await desk.get(`/people/${other}`)).status).toBe(404)
    expect(await latest(desk, 'people', other)).toMatchObject({ _status: 'draft' })
    const slugs = (entry: Data | undefined) => entry?.slug as Data
    expect(await whereLeads(payload, `/az/sexsler/${slugs(second).az}`)).toBe(
      `/az/sexsler/${slugs(first).az}`,
    )
    expect(await whereLeads(payload, `/en/people/${slugs(second).en}`)).toBe(`/en/people/${slugs(first).en}`)

    const [gone, stays] = [await toldOf(payload, other), await toldOf(payload, one)]
    expect(gone.at(-1)).toMatchObject({ action: 'unpublish', collection: 'people' })
    expect(gone.at(-1)?.tags).toContain(`person:${other}`)
    expect(stays.at(-1)?.tags).toEqual(
      expect.arrayContaining([`person:${one}`, `news:${item}`, `event:${event}`, 'list:people:az']),
    )
    expect(stays.at(-1)?.tags).not.toContain(`news:${english}`)
  })

  it('can be published on with their drafts', async () => {
    const { one, other } = await twoOfOne(desk)
    const item = await makePublic(desk, 'news', {
      participations: [{ person: other, contribution: 'spoke' }],
    })
    await saveDraft(desk, 'news', item, { title: 'Yeni başlıq' })
    await merged(desk, 'people', other, one)
    await publishIt(desk, 'news', item)
    expect(speakers(await asPublic(desk, 'news', item))).toEqual([one])
    expect((await desk.post(`/people/${one}/unpublish`)).status).toBe(422)
  })

  it('are two again, exactly as they were, when it is undone at once', async () => {
    const { one, other } = await twoOfOne(desk)
    const item = await makePublic(desk, 'news', {
      participations: [{ person: other, contribution: 'spoke' }],
      body: paragraph('Çıxış edib: ', linkTo('people', other), linkTo('people', one)),
    })
    await saveDraft(desk, 'news', item, { summary: 'Sonrakı qaralama.' })
    await saveDraft(desk, 'people', other, { family: 'Yazılmaqda' })
    await makePublic(desk, 'appointments', { person: other })
    await saveDraft(desk, 'people', other, { slug: 'kohne-unvan' })
    await publishIt(desk, 'people', other)
    await saveDraft(desk, 'people', other, { slug: 'yeni-unvan', family: 'Yarımçıq' })

    const before = await everythingMergeable(payload)
    const merge = await merged(desk, 'people', other, one)
    expect(await everythingMergeable(payload)).not.toEqual(before)
    accepted(await undo(desk, merge))
    expect(await everythingMergeable(payload)).toEqual(before)
    expect((await toldOf(payload, other)).at(-1)).toMatchObject({ action: 'publish' })
    expect((await toldOf(payload, other)).at(-1)?.tags).toEqual(
      expect.arrayContaining([`person:${other}`, `news:${item}`]),
    )
  })

  it('are told apart again also in what was saved and published meanwhile, and nothing else changes', async () => {
    const { one, other } = await twoOfOne(desk)
    const item = await makePublic(desk, 'news', {
      participations: [
        { person: other, contribution: 'spoke' },
        { person: one, contribution: 'opened' },
      ],
      body: paragraph('Çıxış edib: ', linkTo('people', other)),
    })
    const draft = await makeDraft(desk, 'news', {
      participations: [{ person: other, contribution: 'spoke' }],
    })
    const merge = await merged(desk, 'people', other, one)
    await saveDraft(desk, 'news', item, { title: 'Birləşmədən sonra' })
    await publishIt(desk, 'news', item)
    await publishIt(desk, 'news', draft)
    const later = await makePublic(desk, 'news', { participations: [{ person: one, contribution: 'spoke' }] })

    accepted(await undo(desk, merge))
    for (const read of [asPublic, latest]) {
      const now = await read(desk, 'news', item)
      expect(now.title).toBe('Birləşmədən sonra')
      expect(speakers(now)).toEqual([other, one])
      expect(linkedIn(now)).toContain(other)
      expect(speakers(await read(desk, 'news', draft))).toEqual([other])
      expect(speakers(await read(desk, 'news', later))).toEqual([one])
    }
  })

  it('come back under another address when theirs was given away', async () => {
    const [one, other] = [
      await makePublic(desk, 'people'),
      await makePublic(desk, 'people', { family: 'Tək' }),
    ]
    const merge = await merged(desk, 'people', other, one)
    const third = await makePublic(desk, 'people', { family: 'Tək' })
    expect((await asPublic(desk, 'people', third)).slug).toBe('sebine-tek')
    expect(await whereLeads(payload, '/az/sexsler/sebine-tek')).toBeNull()
    accepted(await undo(desk, merge))
    expect(await asPublic(desk, 'people', other)).toMatchObject({
      slug: 'sebine-tek-2',
      _status: 'published',
    })
  })
})
