import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runStatement } from '@/newsroom/publishing/statements'
import { publishPerson } from '@/tests/support/bothLanguages'
import { makePublic } from '@/tests/support/documents'
import { writeManyNews } from '@/tests/support/manyNews'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { statementsOf } from '@/tests/support/statements'
import { newsItem } from './newsItem'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

/** Publishes an item of a day of 2020. */
const tell = (title: string, day: number, more: object = {}) =>
  makePublic(desk, 'news', { title, publishedAt: new Date(Date.UTC(2020, 0, day, 6)).toISOString(), ...more })

const host = (organisation: string) => ({ organisations: [{ organisation, role: 'host' }] })
const titles = (cards: { title: string }[] | undefined) => cards?.map(({ title }) => title)

describe('a news item', () => {
  it('is related to what shares most with it, and what is rarely named counts most', async () => {
    const agency = await makePublic(desk, 'organisations', { name: 'Hamıda olan agentlik' })
    const topic = await makePublic(desk, 'topics', { name: 'Əmək miqrasiyası' })
    const project = await makePublic(desk, 'projects', { name: 'Açıq qapı' })
    const event = await makePublic(desk, 'events', { title: 'Əmək sərgisi' })
    const speaker = await publishPerson(desk, 'Nigar', 'Quliyeva')
    const speaks = { participations: [{ person: speaker, contribution: 'spoke' }] }
    const own = { ...host(agency), topics: [topic], projects: [project], event, ...speaks }
    await tell('Sərgi açılıb', 10, own)
    // Of the six others, all name the agency: 1/6 each.
    await tell('Yalnız agentlik, köhnə', 2, host(agency))
    await tell('Yalnız agentlik, yeni', 20, host(agency))
    await tell('Mövzu, köhnə', 3, { ...host(agency), topics: [topic] }) // + 1/2
    await tell('Mövzu, yeni', 12, { ...host(agency), topics: [topic] }) // + 1/2
    await tell('Layihə və çıxış edən', 4, { ...host(agency), projects: [project], ...speaks }) // + 2
    await tell('Eyni tədbir', 5, { ...host(agency), event }) // + 1
    await tell('Heç nə ortaq deyil', 30)
    const withdrawn = await tell('Geri götürülən', 11, own)
    await desk.post(`/news/${withdrawn}/withdraw`, { reason: 'Səhv' })
    await tell('The same event', 13, { ...own, language: 'en' })

    const page = await newsItem('az', 'sergi-acilib')
    expect(titles(page?.related)).toEqual([
      'Layihə və çıxış edən',
      'Eyni tədbir',
      'Mövzu, yeni',
      'Mövzu, köhnə',
    ])
    expect(page?.related.map(({ picture }) => picture)).toEqual([null, null, null, null])
    const agencyOnly = await newsItem('az', 'yalniz-agentlik-kohne')
    expect(titles(agencyOnly?.related)).toEqual([
      'Yalnız agentlik, yeni',
      'Mövzu, yeni',
      'Sərgi açılıb',
      'Eyni tədbir',
    ])
    expect((await newsItem('az', 'hec-ne-ortaq-deyil'))?.related).toEqual([])
    expect((await newsItem('en', 'the-same-event'))?.related).toEqual([])
  })

  it('stands between the items before and after it, among those of its language that lists show', async () => {
    const page = await newsItem('az', 'sergi-acilib')
    expect([page?.earlier?.title, page?.later?.title]).toEqual(['Eyni tədbir', 'Mövzu, yeni'])
    const last = await newsItem('az', 'hec-ne-ortaq-deyil')
    expect([last?.earlier?.title, last?.later]).toEqual(['Yalnız agentlik, yeni', null])
    const alone = await newsItem('en', 'the-same-event')
    expect([alone?.earlier, alone?.later]).toEqual([null, null])
    const withdrawn = await newsItem('az', 'geri-goturulen')
    expect([withdrawn?.earlier?.title, withdrawn?.later?.title]).toEqual(['Sərgi açılıb', 'Mövzu, yeni'])
  })

  it('lists nobody twice and never itself, and costs no more among many, whatever the moment', async () => {
    const cost = async (slug: string) => (await statementsOf(payload, () => newsItem('az', slug))).length
    const few = await cost('hec-ne-ortaq-deyil')
    const { items } = await writeManyNews(payload, 300)
    const current = items
      .filter(({ language, isCurrent }) => language === 'az' && isCurrent)
      .map(({ id, publishedAt }) => ({ id, at: publishedAt }))
    const req = await createLocalReq({}, payload)
    await runStatement(
      req,
      sql`delete from news where published_at >= '2020-01-01' and published_at < '2020-02-01'`,
    )
    const known = await runStatement(
      req,
      sql`select id, slug from news where language = 'az' and state = 'published'`,
    )
    const inOrder = known
      .map(({ id, slug }) => ({ slug: String(slug), ...current.find((one) => one.id === id) }))
      .toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? '') || (b.id ?? '').localeCompare(a.id ?? ''))
    expect(inOrder.length).toBeGreaterThan(100)
    for (const [place, { slug, id }] of inOrder.entries()) {
      const page = await newsItem('az', slug)
      expect([page?.later?.id, page?.earlier?.id], slug).toEqual([
        inOrder[place - 1]?.id,
        inOrder[place + 1]?.id,
      ])
      const related = page?.related.map((card) => card.id) ?? []
      expect(new Set(related).size, slug).toBe(related.length)
      expect(related, slug).not.toContain(id)
      expect(related.length, slug).toBeLessThanOrEqual(4)
    }
    // Of the many, an item that names entries of every kind costs at most what a page may.
    expect(await cost(inOrder[20]?.slug ?? '')).toBeLessThanOrEqual(14)
    expect(few).toBeLessThanOrEqual(14)
  })
})
