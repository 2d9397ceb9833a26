import config from '@payload-config'
import type { Payload } from 'payload'
import { createLocalReq, getPayload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checksOfItem } from '@/newsroom/publishing/checks/checksOf'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import { loadSampleContent } from './load'

describe('the loaded sample content', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await getPayload({ config, disableOnInit: true })
  })
  afterAll(() => payload.destroy())

  const published = { _status: { equals: 'published' } } as const
  const reading = { overrideAccess: true, depth: 0, pagination: false, fallbackLocale: false } as const

  it('is not loaded twice', async () => {
    expect(await loadSampleContent(payload)).toBe(false)
  })

  it('is public, every news document and every entry of the register', async () => {
    for (const collection of publishableCollections) {
      const all = await payload.count({ collection, overrideAccess: true })
      const visible = await payload.count({ collection, where: published, overrideAccess: true })
      expect(all.totalDocs, collection).toBeGreaterThan(0)
      expect(visible.totalDocs, collection).toBe(all.totalDocs)
    }
  })

  it('stands every check of a publication, and gives little to advise', async () => {
    const { docs } = await payload.find({ collection: 'news', where: published, ...reading })
    const req = await createLocalReq({}, payload)
    const advised: string[] = []
    for (const { id, title } of docs) {
      const { blocking, advice } = await checksOfItem(req, id)
      expect(blocking, String(title)).toEqual([])
      advised.push(...advice.map(({ code, message }) => `${code}: ${message.en}`))
    }
    expect(advised.length).toBeLessThan(docs.length)
  })

  it('shows Süleymanova as Ombudsman at the round table of 2019', async () => {
    const { docs } = await payload.find({
      collection: 'news',
      where: { and: [published, { slug: { like: 'round-table' } }, { language: { equals: 'en' } }] },
      ...reading,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]?.participations?.map((row) => row.shown?.office)).toEqual([
      'Commissioner for Human Rights (Ombudsman) of the Republic of Azerbaijan',
    ])
  })

  it('writes the rank of Hüseynov beside his office, in each language its own', async () => {
    const { docs } = await payload.find({
      collection: 'people',
      where: { slug: { equals: 'vusal-huseynov' } },
      locale: 'en',
      ...reading,
    })
    const news = await payload.find({
      collection: 'news',
      where: { and: [published, { 'participations.person': { equals: docs[0]?.id } }] },
      ...reading,
    })
    const ranks = news.docs.map((item) => {
      const row = item.participations?.find(({ person }) => person === docs[0]?.id)
      return `${item.language}: ${row?.shown?.rank}`
    })
    expect(ranks.sort()).toEqual([
      ...Array.from({ length: 3 }, () => 'az: II dərəcəli dövlət miqrasiya xidməti müşaviri'),
      ...Array.from({ length: 3 }, () => 'en: II rank state migration service counselor'),
    ])
  })

  it('ties the training of 2022 to its week and its topics, in both languages', async () => {
    const names = await Promise.all(
      (['az', 'en'] as const).map(async (locale) => {
        const { docs } = await payload.find({
          collection: 'news',
          where: {
            and: [
              published,
              { language: { equals: locale } },
              {
                'projects.slug': {
                  equals: locale === 'az' ? 'miqrasiya-heftesi-2022' : 'migration-week-2022',
                },
              },
            ],
          },
          ...reading,
          locale,
          depth: 1,
        })
        return docs.map((item) =>
          item.topics?.map((topic) => (typeof topic === 'object' ? topic.name : topic)),
        )
      }),
    )
    expect(names).toEqual([
      [['Miqrasiya hüququ', 'Regional əməkdaşlıq']],
      [['Migration law', 'Regional cooperation']],
    ])
  })

  it('lets one item lead in each language, and has the pages that every site has', async () => {
    for (const locale of ['az', 'en'] as const) {
      const { lead } = await payload.findGlobal({ slug: 'home', locale, depth: 1, overrideAccess: true })
      expect(lead?.map((item) => (typeof item === 'object' ? item.language : item))).toEqual([locale])
    }
    const pages = await payload.find({ collection: 'pages', sort: 'purpose', locale: 'all', ...reading })
    expect(pages.docs.map(({ slug }) => slug)).toEqual([
      { az: 'haqqimizda', en: 'about' },
      { az: 'istifade-qaydalari', en: 'terms-of-use' },
      { az: 'mexfilik-siyaseti', en: 'privacy-policy' },
      { az: 'elcatanliq-beyanati', en: 'accessibility-statement' },
      { az: 'elaqe', en: 'contacts' },
    ])
  })

  it('keeps the topic of a talk with its speaker in both languages of an event', async () => {
    const find = (locale: 'az' | 'en') =>
      payload
        .find({ collection: 'events', where: { slug: { like: 'law' } }, locale: 'en', ...reading })
        .then(({ docs }) =>
          payload.findByID({ collection: 'events', id: docs[0]?.id ?? '', locale, ...reading }),
        )
    expect((await find('az')).programme?.at(-1)?.topic).toBe('Beynəlxalq miqrasiya hüququnun qısa tarixi')
    expect((await find('en')).programme?.at(-1)?.topic).toBe('A brief history of international migration law')
  })
})
