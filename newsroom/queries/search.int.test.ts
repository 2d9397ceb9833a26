import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInBoth, publishPerson } from '@/tests/support/bothLanguages'
import { accepted, makeDraft, makePublic, paragraph, publishIt, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import type { SearchFilter } from '../addresses/searchFilter'
import { newsItem } from './newsItem'
import { search } from './search'
import { searchFeed } from './searchFeed'
import { suggestions } from './suggestions'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

async function searched(locale: 'az' | 'en', typed: string, filter: SearchFilter = {}) {
  const page = await search(locale, { typed, filter, after: null })
  if (!page) throw new Error(`no page for ${typed}`)
  return page
}
const text = ({ title }: { title: { text: string }[] }) => title.map((segment) => segment.text).join('')
const names = async (locale: 'az' | 'en', typed: string) => (await searched(locale, typed)).called.map(text)
const titles = async (locale: 'az' | 'en', typed: string) => (await searched(locale, typed)).items.map(text)

beforeAll(async () => {
  await publishPerson(desk, 'Vüsal', 'Hüseynov', { variants: ['Vusal Huseinov'] })
  await publishInBoth(
    desk,
    'organisations',
    { name: 'Dövlət Miqrasiya Xidməti', acronym: 'DMX' },
    { name: 'State Migration Service', acronym: 'SMS' },
  )
  await makePublic(desk, 'events', { title: 'İşıq festivalı' })
  await makePublic(desk, 'news', {
    title: 'Şəkidə qəbul',
    summary: 'Vətəndaşlar qəbul olundu.',
    body: paragraph('Görüşdə 100% iştirak və O’Brayenin çıxışı qeyd edildi.'),
  })
  await makePublic(desk, 'news', {
    language: 'en',
    title: 'Reception in Sheki',
    body: paragraph('All came.'),
  })
})

describe('a search', () => {
  it('finds names without their marks, by other spellings, acronyms and in any order', async () => {
    for (const typed of ['huseynov', 'HÜSEYNOV', 'hüseynov vüsal', 'huseinov']) {
      expect(await names('az', typed), typed).toEqual(['Vüsal Hüseynov'])
    }
    for (const typed of ['miqrasiya xidmeti', 'MİQRASİYA', 'dmx', 'migration service']) {
      expect(await names('az', typed), typed).toEqual(['Dövlət Miqrasiya Xidməti'])
    }
    expect(await names('az', 'isiq')).toEqual(['İşıq festivalı'])
  })

  it('finds projects, documents and topics by name and by other spellings', async () => {
    await publishInBoth(
      desk,
      'projects',
      { name: 'Çempion ölkələr', variants: ['Champion Country'] },
      { name: 'Champion Countries' },
    )
    await makePublic(desk, 'documents', {
      title: 'Qlobal Pakt',
      variants: ['GCM'],
      date: '2018-12-19T08:00:00.000Z',
    })
    await makePublic(desk, 'topics', { name: 'Uşaq hüquqları' })
    await makeDraft(desk, 'topics', { name: 'Uşaq bağçaları' })
    expect(await names('az', 'cempion')).toEqual(['Çempion ölkələr'])
    expect(await names('en', 'champion country')).toEqual(['Champion Countries'])
    expect((await searched('az', 'gcm')).called).toMatchObject([
      {
        kind: 'document',
        title: [{ text: 'Qlobal Pakt' }],
        href: '/az/senedler/qlobal-pakt',
        note: { text: '19 dekabr 2018', lang: 'az' },
      },
    ])
    expect(await names('az', 'usaq')).toEqual(['Uşaq hüquqları'])
    expect(await names('en', 'gcm')).toEqual([])
  })

  it('answers in the language of the page, and only with what has a page in it', async () => {
    expect(await names('en', 'miqrasiya')).toEqual(['State Migration Service'])
    expect(await names('en', 'işıq')).toEqual([])
    expect(await titles('en', 'sheki')).toEqual(['Reception in Sheki'])
    expect(await titles('az', 'reception')).toEqual([])
  })

  it('finds news by headline, summary and text, every word of the question', async () => {
    for (const typed of ['sekide', 'vətəndaşlar', 'gorusde', 'ŞƏKİDƏ görüşdə', 'brayenin']) {
      expect(await titles('az', typed), typed).toEqual(['Şəkidə qəbul'])
    }
    expect(await titles('az', 'şəkidə festival')).toEqual([])
  })

  it('shows the form alone while nothing is asked', async () => {
    for (const typed of ['', '   ', '\t\n']) {
      expect(await searched('az', typed)).toMatchObject({ query: '', called: [], items: [], total: 0 })
    }
  })

  it('takes whatever is typed for words', async () => {
    const odd = [
      '%',
      '_',
      '\\',
      "'",
      '"',
      "'; drop table news; --",
      '%%%',
      '\0',
      'zz\0ğğ',
      '\ud800',
      '()*?[',
      '<script>',
    ]
    for (const typed of odd) {
      const page = await searched('az', typed)
      expect(page.items, typed).toEqual([])
      expect(page.query).not.toMatch(/\p{Cc}/u)
    }
    expect(await titles('az', '100%')).toEqual(['Şəkidə qəbul'])
    expect(await titles('az', "o'brayenin")).toEqual(['Şəkidə qəbul'])
  })

  it('reads two hundred characters of a question and no more', async () => {
    const { query } = await searched('az', 'ə'.repeat(10_000))
    expect(query).toBe('ə'.repeat(200))
    expect(await titles('az', `${'qəbul '.repeat(2000)}`)).toEqual(['Şəkidə qəbul'])
  })

  it('counts and names nothing that is not public', async () => {
    const id = await makePublic(desk, 'news', { title: 'Açıq', body: paragraph('Kəhrəba') })
    await saveDraft(desk, 'news', id, { body: paragraph('Zümrüd') })
    await makeDraft(desk, 'news', { title: 'Zümrüd xəbər' })
    await makeDraft(desk, 'people', { given: 'Zümrüd', family: 'Qaralama' })
    await publishPerson(desk, 'Zümrüd', 'Utancaq', { leftOutOfLists: true })
    expect(await searched('az', 'zümrüd')).toMatchObject({ called: [], items: [], total: 0 })
    expect((await searched('az', 'kehreba')).total).toBe(1)
    await publishIt(desk, 'news', id)
    expect(await titles('az', 'zumrud')).toEqual(['Açıq'])
    await desk.post(`/news/${id}/unpublish`)
    expect((await searched('az', 'zümrüd')).total).toBe(0)
  })

  it('says openly that it searched by another spelling, or for the nearest words', async () => {
    const english = await searched('az', 'sheki')
    expect(english.readAs).toMatchObject({ how: 'english', query: 'seki' })
    expect(english.items.map(text)).toEqual(['Şəkidə qəbul'])
    const near = await searched('az', 'vetendsalar')
    expect(near.readAs).toMatchObject({ how: 'near', query: 'Vətəndaşlar' })
    // A word with q, which lexemes have as g
    expect((await searched('az', 'qebuul')).readAs).toMatchObject({ how: 'near', query: 'qəbul' })
    expect(near.items.map(text)).toEqual(['Şəkidə qəbul'])
    expect((await searched('az', 'vətəndaşlar')).readAs).toBeNull()
  })

  it('marks what it found, inflected and with its own letters', async () => {
    const [item] = (await searched('az', 'gorus')).items
    expect(item?.extract.filter(({ isHit }) => isHit)).toEqual([{ text: 'Görüşdə', isHit: true }])
  })

  it('finds what names somebody by every recorded spelling, and a phrase only as it stands', async () => {
    const person = await publishPerson(desk, 'Tofiq', 'Qasımov', { variants: ['Tofik Gasymoff'] })
    await makePublic(desk, 'news', {
      title: 'Beynəlxalq təlim başa çatdı',
      participations: [{ person, contribution: 'spoke' }],
    })
    expect(await titles('az', 'gasymoff')).toEqual(['Beynəlxalq təlim başa çatdı'])
    // The nearest word finds what it would find by itself
    expect((await searched('az', 'gasymofff')).readAs).toMatchObject({ how: 'near' })
    expect(await titles('az', 'gasymofff')).toEqual(['Beynəlxalq təlim başa çatdı'])
    expect(await titles('az', 'Tofik Gasymoff təlim')).toEqual(['Beynəlxalq təlim başa çatdı'])
    expect(await titles('az', '"beynəlxalq təlim"')).toEqual(['Beynəlxalq təlim başa çatdı'])
    expect(await titles('az', '"təlim beynəlxalq"')).toEqual([])
    // In other forms, and as somebody types who has no ə
    for (const typed of ['"beynalxalq təlimlər"', '"təlim başa çatıb"'])
      expect(await titles('az', typed), typed).toEqual(['Beynəlxalq təlim başa çatdı'])
    const narrowed = await searched('az', 'beynəlxalq', { person: 'tofiq-qasimov' })
    expect(narrowed.items.map(text)).toEqual(['Beynəlxalq təlim başa çatdı'])
    expect(narrowed.filters.find(({ filter }) => filter === 'person')?.options).toMatchObject([
      { value: 'tofiq-qasimov', name: 'Tofiq Qasımov', count: 1, chosen: true },
    ])
    expect(await search('az', { typed: 'təlim', filter: { person: 'hec-kim' }, after: null })).toBeNull()
  })

  it('suggests names and headlines by their beginnings', async () => {
    expect((await suggestions('az', 'hus')).words).toEqual(['Vüsal Hüseynov'])
    expect((await suggestions('az', 'vüsal hü')).words).toEqual(['Vüsal Hüseynov'])
    expect((await suggestions('az', 'şəki')).words).toContain('Şəkidə qəbul')
    expect((await suggestions('en', 'rece')).words).toEqual(['Reception in Sheki'])
    for (const odd of ['', 'a', ':*', 'zümrü', '\0', "'"])
      expect((await suggestions('az', odd)).words, odd).toEqual([])
  })

  it('leads programs to every match, page by page', async () => {
    const feed = await searchFeed('az', { typed: 'qəbul', filter: {}, after: null }, 'Axtarış')
    expect(feed?.feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        { url: 'http://localhost:3000/az/xeberler/sekide-qebul', title: 'Şəkidə qəbul', language: 'az' },
      ],
    })
    expect(feed?.feed.items[0]?.content_text).toContain('100% iştirak')
    expect(feed?.tags).toContain('list:news:az')
  })

  it('tells programs and readers when an item was changed, and of no typing error (C2.7)', async () => {
    const id = await makePublic(desk, 'news', { title: 'Zeytun bağında görüş' })
    const told = async () => {
      const feed = await searchFeed('az', { typed: 'zeytun', filter: {}, after: null }, 'Axtarış')
      const page = await newsItem('az', 'zeytun-baginda-gorus')
      return [feed?.feed.items[0]?.date_modified ?? null, page?.updatedAt]
    }
    const publishAs = async (significance: string, data: object) => {
      await saveDraft(desk, 'news', id, { ...data })
      accepted(await desk.post(`/news/${id}/publish`, { significance }))
    }
    expect(await told()).toEqual([null, null])
    await publishAs('typo', { place: 'Bakı' })
    expect(await told()).toEqual([null, null])
    await publishAs('normal', { place: 'Gəncə' })
    const [modified, updated] = await told()
    expect(Date.now() - Date.parse(String(modified))).toBeLessThan(60_000)
    expect(updated).toBe(modified)
  })

  it('still finds what was published again with other links and the same words', async () => {
    const topic = await makePublic(desk, 'topics', { name: 'Könüllülük' })
    const id = await makePublic(desk, 'news', { title: 'Fındıq bağı' })
    await saveDraft(desk, 'news', id, { topics: [topic] })
    await publishIt(desk, 'news', id)
    expect(await titles('az', 'fındıq')).toEqual(['Fındıq bağı'])
    expect((await searched('az', 'fındıq', { topic: 'konulluluk' })).total).toBe(1)
  })

  it('lets stand what it cannot read, notes it, and reads it again when it is asked to', async () => {
    const { drizzle } = payload.db as unknown as PostgresAdapter
    const failed = async () => (await drizzle.execute(sql`select reason from search.failed`)).rows
    await drizzle.execute(
      sql`alter table search.texts add constraint no_zebra check (title <> 'Zebra xəbəri')`,
    )
    const id = await makePublic(desk, 'news', { title: 'Zebra xəbəri' })
    expect((await desk.get(`/news/${id}`)).body).toMatchObject({ state: 'published' })
    expect(await titles('az', 'zebra')).toEqual([])
    expect(await failed()).toEqual([{ reason: expect.stringContaining('no_zebra') }])
    await drizzle.execute(sql`alter table search.texts drop constraint no_zebra`)
    // As docs/operating.md says
    await drizzle.execute(sql`insert into search.pending (collection, document)
      select collection, document from search.failed`)
    expect(await failed()).toEqual([])
    expect(await titles('az', 'zebra')).toEqual(['Zebra xəbəri'])
  })
})
