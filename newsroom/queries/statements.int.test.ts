import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishPerson } from '@/tests/support/bothLanguages'
import { makePublic, paragraph } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { statementsOf } from '@/tests/support/statements'
import { archive } from './archive'
import { document } from './document'
import { documentList } from './documentList'
import { editorialPage } from './editorialPage'
import { event } from './event'
import { homePage } from './homePage'
import { newsItem } from './newsItem'
import { newsList } from './newsList'
import { organisation } from './organisation'
import { peopleList } from './peopleList'
import { person } from './person'
import { project } from './project'
import { projectList } from './projectList'
import { search } from './search'
import { topic } from './topic'
import { topicList } from './topicList'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

/** "Speed" of the brief, less the two that the frame of every page costs. */
const most = 16 - 2

/** An item that names `count` entries of every kind and tells of an event that names them too. */
async function tell(count: number, title: string) {
  const portrait = await upload(desk, await jpeg({ width: 200, height: 200 }))
  const numbers = Array.from({ length: count }, (_, n) => n)
  const people: string[] = []
  const organisations: string[] = []
  for (const n of numbers) {
    people.push(await publishPerson(desk, `${title} ${n}`, 'Məmmədov', { portrait }))
    organisations.push(
      await makePublic(desk, 'organisations', { name: `${title} təşkilatı ${n}`, logo: portrait }),
    )
    await makePublic(desk, 'appointments', {
      person: people[n],
      organisation: organisations[n],
      office: 'Rəis',
    })
  }
  const rows = people.map((id) => ({ person: id, contribution: 'spoke' }))
  const links = organisations.map((id) => ({ organisation: id, role: 'host' }))
  const entries = async (collection: 'projects' | 'documents' | 'topics', kind: string) =>
    Promise.all(
      numbers.map((n) =>
        makePublic(desk, collection, {
          [collection === 'documents' ? 'title' : 'name']: `${title} ${kind} ${n}`,
          ...(collection === 'projects' ? { organisations: links } : {}),
          ...(collection === 'documents' ? { issuer: organisations[n] } : {}),
        }),
      ),
    )
  const projects = await entries('projects', 'layihəsi')
  const documents = await entries('documents', 'sənədi')
  const topics = await entries('topics', 'mövzusu')
  await makePublic(desk, 'pages', {
    title: `${title} səhifə`,
    body: linksTo({ people, projects, documents, topics }),
  })
  const told = await makePublic(desk, 'events', {
    title: `${title} görüşü`,
    programme: rows,
    organisations: links,
    projects,
    documents,
  })
  const leadImage = { image: portrait, alt: 'Zal' }
  await makePublic(desk, 'news', {
    title,
    event: told,
    participations: rows,
    organisations: links,
    projects,
    documents,
    topics,
    leadImage,
    body: linksTo({ people, projects, documents, topics }),
  })
  await makePublic(desk, 'news', {
    title: `${title} davamı`,
    event: told,
    participations: rows,
    organisations: links,
    projects,
    documents,
    topics,
  })
}

/** A text that links to all of these. */
const linksTo = (named: Record<string, string[]>) =>
  paragraph(
    'Ətraflı:',
    ...Object.entries(named).flatMap(([relationTo, ids]) =>
      ids.map((value) => ({
        type: 'link',
        version: 3,
        fields: { linkType: 'internal', doc: { relationTo, value } },
        children: [{ type: 'text', version: 1, text: 'burada', format: 0 }],
      })),
    ),
  )

const count = async (work: () => Promise<unknown>) => (await statementsOf(payload, work)).length

describe('the statements that a page costs', () => {
  it('are few, and not one more where more people, organisations and items are shown', async () => {
    await tell(1, 'Kiçik')
    const pages = (title: string) => ({
      item: () => newsItem('az', title),
      person: () => person('az', `${title}-0-memmedov`),
      organisation: () => organisation('az', `${title}-teskilati-0`),
      event: () => event('az', `${title}-gorusu`),
      list: () => newsList('az', { filter: {}, after: null }),
      archive: () => archive('az'),
      people: () => peopleList('az'),
      home: () => homePage('az'),
      project: () => project('az', `${title}-layihesi-0`),
      document: () => document('az', `${title}-senedi-0`),
      topic: () => topic('az', `${title}-movzusu-0`),
      page: () => editorialPage('az', `${title}-sehife`),
      projects: () => projectList('az'),
      documents: () => documentList('az'),
      topics: () => topicList('az'),
      search: () => search('az', { typed: 'Məmmədov', filter: {}, after: null }),
    })
    const small = await costs(pages('kicik'))
    await tell(7, 'Böyük')
    expect(await costs(pages('boyuk'))).toEqual(small)
    expect(small).toEqual({
      item: 13,
      person: 10,
      organisation: 10,
      event: 8,
      list: 4,
      archive: 1,
      people: 4,
      home: 10,
      project: 9,
      document: 9,
      topic: 6,
      page: 7,
      projects: 2,
      documents: 2,
      topics: 3,
      search: 11,
    })
    expect(Math.max(...Object.values(small))).toBeLessThanOrEqual(most)
  })
})

async function costs<Name extends string>(pages: Record<Name, () => Promise<unknown>>) {
  const found = {} as Record<Name, number>
  for (const [name, page] of Object.entries(pages) as [Name, () => Promise<unknown>][]) {
    expect(await page(), name).not.toBeNull()
    found[name] = await count(page)
  }
  return found
}
