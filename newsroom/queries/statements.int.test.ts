import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishPerson } from '@/tests/support/bothLanguages'
import { makePublic } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { statementsOf } from '@/tests/support/statements'
import { event } from './event'
import { homePage } from './homePage'
import { newsItem } from './newsItem'
import { newsList } from './newsList'
import { organisation } from './organisation'
import { peopleList } from './peopleList'
import { person } from './person'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

/** Issue 2, "Speed", less the one that the frame of every page costs. */
const most = 16 - 1

/** An item that names `count` people and organisations and tells of an event that names them too. */
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
  const told = await makePublic(desk, 'events', {
    title: `${title} görüşü`,
    programme: rows,
    organisations: links,
  })
  const leadImage = { image: portrait, alt: 'Zal' }
  await makePublic(desk, 'news', {
    title,
    event: told,
    participations: rows,
    organisations: links,
    leadImage,
  })
  await makePublic(desk, 'news', {
    title: `${title} davamı`,
    event: told,
    participations: rows,
    organisations: links,
  })
}

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
      people: () => peopleList('az'),
      home: () => homePage('az'),
    })
    const small = await costs(pages('kicik'))
    await tell(7, 'Böyük')
    expect(await costs(pages('boyuk'))).toEqual(small)
    expect(small).toEqual({ item: 7, person: 10, organisation: 10, event: 6, list: 4, people: 4, home: 7 })
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
