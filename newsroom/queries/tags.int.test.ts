import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runStatement } from '@/newsroom/publishing/statements'
import { publishPerson } from '@/tests/support/bothLanguages'
import { makePublic, paragraph, publishIt, saveDraft } from '@/tests/support/documents'
import { merged, undo } from '@/tests/support/merging'
import { hire } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { yearOf } from '../language/dates'
import { archive } from './archive'
import { document } from './document'
import { documentList } from './documentList'
import { editorialPage } from './editorialPage'
import { event } from './event'
import { eventList } from './eventList'
import { homePage } from './homePage'
import { missing } from './missing'
import { newsItem } from './newsItem'
import { newsList } from './newsList'
import { organisation } from './organisation'
import { organisationList } from './organisationList'
import { peopleList } from './peopleList'
import { person } from './person'
import { project } from './project'
import { projectList } from './projectList'
import { search } from './search'
import type { PageFacts } from './shapes'
import { siteFrame } from './siteFrame'
import { topic } from './topic'
import { topicList } from './topicList'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

/** The tags that the press is told of while something changes. */
async function tagsTold(change: () => Promise<unknown>): Promise<Set<string>> {
  const req = await createLocalReq({}, payload)
  const [last] = await runStatement(req, sql`select coalesce(max(id), 0) as id from press_events`)
  await change()
  const rows = await runStatement(req, sql`select tags from press_events where id > ${last?.id}`)
  return new Set(rows.flatMap(({ tags }) => tags as string[]))
}

/** The text of a page, for seeing whether a change reached it, without its tags. */
const shownOn = (page: PageFacts | null) => JSON.stringify({ ...page, tags: [] })

describe('the tags of a page', () => {
  it('name everything whose change changes the page', async () => {
    const image = await upload(desk, await jpeg({ width: 700, height: 500 }), { credit: 'Köhnə müəllif' })
    const speaker = await publishPerson(desk, 'Natiq', 'Natiqov', { portrait: image })
    const host = await makePublic(desk, 'organisations', { name: 'Ev sahibi', logo: image })
    const office = await makePublic(desk, 'appointments', {
      person: speaker,
      organisation: host,
      office: 'Rəis',
    })
    const linked = await publishPerson(desk, 'Mətndəki', 'Şəxs')
    const campaign = await makePublic(desk, 'projects', {
      name: 'Görüş kampaniyası',
      organisations: [{ organisation: host, role: 'host' }],
      leadImage: { image, alt: 'Zal' },
    })
    const law = await makePublic(desk, 'documents', { title: 'Görüş haqqında qanun', issuer: host })
    const subject = await makePublic(desk, 'topics', { name: 'Görüşlər' })
    const contacts = await makePublic(desk, 'pages', { title: 'Əlaqə', purpose: 'contacts' })
    const about = await makePublic(desk, 'events', {
      title: 'Görüş',
      start: new Date(Date.now() + 9e7).toISOString(),
      programme: [{ person: speaker, contribution: 'opened' }],
      organisations: [{ organisation: host, role: 'host' }],
      projects: [campaign],
      documents: [law],
    })
    const link = {
      type: 'link',
      version: 3,
      fields: { linkType: 'internal', doc: { relationTo: 'people', value: linked } },
      children: [{ type: 'text', version: 1, text: 'burada', format: 0 }],
    }
    const item = await makePublic(desk, 'news', {
      title: 'Xəbər',
      event: about,
      leadImage: { image, alt: 'Zal' },
      participations: [{ person: speaker, contribution: 'opened' }],
      organisations: [{ organisation: host, role: 'host' }],
      projects: [campaign],
      documents: [law],
      topics: [subject],
      body: paragraph('Ətraflı', link),
    })
    const english = String((await desk.post(`/news/${item}/translate`)).body.id)

    const pages: Record<string, () => Promise<PageFacts | null>> = {
      home: () => homePage('az'),
      list: () => newsList('az', { filter: {}, after: null }),
      month: () => newsList('az', { filter: { year: yearOf(new Date()) }, after: null }),
      archive: () => archive('az'),
      item: () => newsItem('az', 'xeber'),
      events: () => eventList('az'),
      event: () => event('az', 'gorus'),
      people: () => peopleList('az'),
      person: () => person('az', 'natiq-natiqov'),
      organisations: () => organisationList('az'),
      organisation: () => organisation('az', 'ev-sahibi'),
      search: () => search('az', { typed: 'görüş', filter: {}, after: null }),
      'search by name': () => search('az', { typed: 'natiq', filter: {}, after: null }),
      projects: () => projectList('az'),
      project: () => project('az', 'gorus-kampaniyasi'),
      documents: () => documentList('az'),
      document: () => document('az', 'gorus-haqqinda-qanun'),
      topics: () => topicList('az'),
      topic: () => topic('az', 'gorusler'),
      page: () => editorialPage('az', 'elaqe'),
      'list by topic': () => newsList('az', { filter: { topic: 'gorusler' }, after: null }),
      'English list': () => newsList('en', { filter: {}, after: null }),
      'English home': () => homePage('en'),
      'English event': () => event('en', 'meeting'),
      frame: async () => ({ ...(await siteFrame('az')), tags: ['site'], until: null }),
      'new address': () => missing('az', '/az/xeberler/yeni-unvan'),
      'redirected address': () => missing('az', '/az/kohne-bolme'),
      missing: () => missing('en', '/en/news/news'),
      'missing person': () => person('az', 'metndeki-sexs'),
    }
    const republish =
      (collection: Parameters<typeof saveDraft>[1], id: string, data: object, locale?: string) =>
      async () => {
        await saveDraft(desk, collection, id, { ...data }, locale)
        await publishIt(desk, collection, id)
      }
    const words = {
      title: 'News',
      summary: 'News.',
      body: paragraph('News.'),
      leadImage: { image, alt: 'Hall' },
    }
    let merge = ''
    const changes: Record<string, () => Promise<unknown>> = {
      'a headline': republish('news', item, { title: 'Xəbər, düzəlişlə', summary: 'Görüş haqqında' }),
      'the other language': republish('news', english, words),
      'a name': republish('people', speaker, { family: 'Natiqli' }),
      'an English name': republish('people', speaker, { given: 'Natig' }, 'en'),
      'an address in a text': republish('people', linked, { slug: 'basqa-unvan' }),
      'an organisation': republish('organisations', host, { name: 'Yeni ev sahibi', acronym: 'YES' }),
      'an office': republish('appointments', office, { office: 'Sədr' }),
      'an event': republish('events', about, { title: 'Böyük görüş', place: 'Şəki', status: 'postponed' }),
      'a project': republish('projects', campaign, { name: 'Böyük görüş kampaniyası' }),
      'a document': republish('documents', law, { title: 'Görüşlər haqqında qanun' }),
      'a topic': republish('topics', subject, { name: 'Görüşlər və qəbullar' }),
      'an editorial page': republish('pages', contacts, { title: 'Bizimlə əlaqə' }),
      'a new project': () => makePublic(desk, 'projects', { name: 'Natiq üçün görüş' }),
      'a credit': () => desk.patch(`/media/${image}?locale=az`, { credit: 'Yeni müəllif' }),
      'an alternative text': () =>
        desk.patch(`/media/${image}?locale=az`, { alt: 'Natiq tribunada', caption: 'Açılış' }),
      'an alternative text in English': () =>
        desk.patch(`/media/${image}?locale=en`, { alt: 'The speaker at the lectern' }),
      'a new person in office': async () => {
        const person = await publishPerson(desk, 'Yeni', 'Natiq')
        await makePublic(desk, 'appointments', { person, organisation: host, office: 'Müavin' })
      },
      'a new item': () =>
        makePublic(desk, 'news', {
          title: 'İkinci xəbər görüş haqqında',
          leadImage: { image, alt: 'Zal' },
          event: about,
          participations: [{ person: speaker, contribution: 'spoke' }],
          organisations: [{ organisation: host, role: 'participant' }],
          projects: [campaign],
          documents: [law],
          topics: [subject],
        }),
      'a new item that shares nothing': () => makePublic(desk, 'news', { title: 'Tək xəbər' }),
      'an item of last year': () =>
        makePublic(desk, 'news', {
          title: 'Köhnə xəbər',
          publishedAt: new Date(Date.now() - 3e10).toISOString(),
        }),
      'a new date of it': republish('news', item, { publishedAt: new Date(Date.now() - 6e10).toISOString() }),
      'what leads': () =>
        payload.updateGlobal({ slug: 'home', locale: 'az', data: { lead: [item] }, overrideAccess: true }),
      'a new event': () =>
        makePublic(desk, 'events', {
          title: 'Yeni görüş',
          start: new Date(Date.now() + 8e7).toISOString(),
          programme: [{ person: speaker, contribution: 'spoke' }],
          organisations: [{ organisation: host, role: 'host' }],
        }),
      'an English title': republish('events', about, { title: 'Meeting' }, 'en'),
      'a topic as filter': republish('topics', subject, { slug: 'gorusler-yeni' }),
      'navigation and notice': () =>
        payload.updateGlobal({
          slug: 'site',
          locale: 'az',
          data: {
            agency: 'Dövlət Miqrasiya Xidməti',
            callCentre: '919',
            notice: { shown: true, title: 'Diqqət', text: 'Sərhəd keçid məntəqəsi bağlıdır.' },
          },
          overrideAccess: true,
        }),
      'two entries that are one': async () => {
        const twin = await makePublic(desk, 'organisations', { name: 'Ev sahibi təşkilat' })
        await republish('events', about, {
          organisations: [{ organisation: twin, role: 'in-partnership-with' }],
        })()
        merge = await merged(desk, 'organisations', twin, host)
      },
      'a merge taken back': () => undo(desk, merge),
      'an address of an item': republish('news', item, { slug: 'yeni-unvan' }),
      'a redirect': () =>
        payload.create({
          collection: 'redirects',
          data: { from: '/az/kohne-bolme', kind: 'moved', to: '/az/xeberler' },
          overrideAccess: true,
        }),
      'an unpublished entry': () => desk.post(`/people/${linked}/unpublish`),
      // What links to it in its text could not be published again.
      'an entry published again': () => publishIt(desk, 'people', linked),
      'a withdrawal': () => desk.post(`/news/${item}/withdraw`, { reason: 'Səhv' }),
      'an item published again': () => publishIt(desk, 'news', item),
      'an item taken down': () => desk.post(`/news/${item}/unpublish`),
      'an item restored': () => publishIt(desk, 'news', item),
      'a removal': () => desk.post(`/news/${item}/remove`, { reason: 'Səhv dərc olunub' }),
    }
    const readAll = async () => {
      const all = new Map<string, { shown: string; tags: string[] }>()
      for (const [name, page] of Object.entries(pages)) {
        const made = await page()
        all.set(name, { shown: shownOn(made), tags: made?.tags ?? [] })
      }
      return all
    }
    const unheard: string[] = []
    const reached: string[] = []
    let before = await readAll()
    for (const [what, change] of Object.entries(changes)) {
      const told = await tagsTold(change)
      const after = await readAll()
      for (const [name, { shown, tags }] of before) {
        if (shown === after.get(name)?.shown || shown === shownOn(null)) continue
        reached.push(`${what}: ${name}`)
        if (!tags.some((tag) => told.has(tag))) unheard.push(`${what}: ${name}`)
      }
      before = after
    }
    expect(unheard).toEqual([])
    // A change that reaches nothing here would prove nothing.
    const idle = Object.keys(changes).filter((what) => !reached.some((pair) => pair.startsWith(`${what}:`)))
    expect(idle).toEqual([])
    expect(reached.length).toBeGreaterThan(80)
  }, 90_000)
})
