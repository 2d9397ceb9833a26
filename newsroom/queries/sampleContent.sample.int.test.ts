import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '@/newsroom/language/locales'
import { openNewsroom } from '@/tests/support/rest'
import { eventList } from './eventList'
import { homePage } from './homePage'
import { newsItem } from './newsItem'
import { newsList } from './newsList'
import { person } from './person'
import { search } from './search'

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
        Array.from({ length: 3 }, () => ['news', offices[locale], locale]),
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
      expect(home.people.length).toBeGreaterThan(0)
      expect(home.partners.length).toBeGreaterThan(0)
    }
  })

  it('is found by names as people type them', async () => {
    for (const typed of ['huseynov', 'Huseinov', 'HÜSEYNOV']) {
      expect((await search('az', typed)).entries[0]?.name.text).toBe('Vüsal Hüseynov')
    }
    const found = (await search('az', 'miqrasiya xidmeti')).entries.map(({ name }) => name.text)
    expect(found).toContain('Dövlət Miqrasiya Xidməti')
    expect((await search('en', 'georgiev')).entries[0]?.name.text).toBe('Vladimir Gjorgjiev')
  })
})
