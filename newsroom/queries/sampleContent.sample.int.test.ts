import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '@/newsroom/language/locales'
import { openNewsroom } from '@/tests/support/rest'
import { document } from './document'
import { documentList } from './documentList'
import { eventList } from './eventList'
import { homePage } from './homePage'
import { newsItem } from './newsItem'
import { newsList } from './newsList'
import { person } from './person'
import { project } from './project'
import { projectList } from './projectList'
import { search } from './search'
import { topic } from './topic'
import { topicList } from './topicList'

let payload: Payload
beforeAll(async () => {
  payload = await openNewsroom()
})
afterAll(() => payload.destroy())

const slugIn = (href: string | null | undefined) => href?.split('/').at(-1) ?? ''

/** The round table of 2019, whose English address says so. */
async function roundTable(locale: Locale) {
  const list = await newsList('en', { filter: {}, after: null })
  const english = await newsItem(
    'en',
    slugIn(list?.items.find(({ href }) => href.includes('round-table'))?.href),
  )
  return locale === 'en' ? english : newsItem('az', slugIn(english?.other.href))
}

describe('the sample content, as readers see it', () => {
  it('lists exactly the three items that name Vusal Huseynov, each with the office of that day', async () => {
    const offices = { en: 'Chief of the State Migration Service', az: 'Dövlət Miqrasiya Xidmətinin rəisi' }
    for (const locale of ['en', 'az'] as const) {
      const parts = (await person(locale, 'vusal-huseynov'))?.years.flatMap((year) => year.parts) ?? []
      expect(parts.map(({ kind, office }) => [kind, office?.text, office?.lang])).toEqual(
        Array.from({ length: 3 }, () => ['press-release', offices[locale], locale]),
      )
    }
  })

  it('shows Suleymanova as Ombudsman at the round table of 2019, and never Aliyeva', async () => {
    for (const [locale, name] of [
      ['en', 'Elmira Suleymanova'],
      ['az', 'Elmira Süleymanova'],
    ] as const) {
      const page = await roundTable(locale)
      expect(page?.speakers.map(({ person: { name } }) => name.text)).toEqual([name])
      expect(page?.speakers[0]?.office?.text).toContain('Ombudsman')
      expect(JSON.stringify(page)).not.toMatch(/Aliyeva|Əliyeva/)
    }
  })

  it('has two events to come, a lead with its picture, and people and partners on the front page', async () => {
    for (const locale of ['az', 'en'] as const) {
      const home = await homePage(locale)
      expect(home.lead?.picture).not.toBeNull()
      expect((await eventList(locale)).coming).toHaveLength(2)
      expect(home.people?.people.length).toBeGreaterThan(0)
      expect(home.partners?.organisations.length).toBeGreaterThan(0)
    }
  })

  it('has a project, a document and a topic with news around them in each language', async () => {
    for (const locale of ['az', 'en'] as const) {
      const [projects, documents, topics] = [
        (await projectList(locale)).letters.flatMap((letter) => letter.projects),
        (await documentList(locale)).kinds.flatMap((kind) => kind.documents),
        (await topicList(locale)).topics,
      ]
      const pages = {
        projects: await Promise.all(projects.map(({ href }) => project(locale, slugIn(href)))),
        documents: await Promise.all(documents.map(({ href }) => document(locale, slugIn(href)))),
        topics: await Promise.all(topics.map(({ href }) => topic(locale, slugIn(href)))),
      }
      expect(pages.projects.filter((page) => page?.years.length)).not.toEqual([])
      expect(pages.documents.filter((page) => page?.years.length)).not.toEqual([])
      expect(pages.topics.filter((page) => page?.latest.length)).toHaveLength(topics.length)
      expect(Object.values(pages).flat()).not.toContain(null)
    }
  })

  it('is found by names as people type them', async () => {
    const called = async (locale: 'az' | 'en', typed: string) =>
      (await search(locale, { typed, filter: {}, after: null }))?.called.map(({ title }) =>
        title.map(({ text }) => text).join(''),
      )
    for (const typed of ['huseynov', 'Huseinov', 'HÜSEYNOV']) {
      expect((await called('az', typed))?.[0]).toBe('Vüsal Hüseynov')
    }
    expect(await called('az', 'miqrasiya xidmeti')).toContain('Dövlət Miqrasiya Xidməti')
    expect((await called('en', 'georgiev'))?.[0]).toBe('Vladimir Gjorgjiev')
  })
})
