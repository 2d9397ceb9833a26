import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInBoth, publishPerson } from '@/tests/support/bothLanguages'
import { makePublic } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { homePage } from './homePage'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

const names = (cards: { name: { text: string } }[] | undefined) => cards?.map(({ name }) => name.text)

describe('the people and partners of the month', () => {
  it('are those of the last month of Baku that has any, most often named first', async () => {
    const agency = await publishInBoth(desk, 'organisations', { name: 'Xidmət' }, { name: 'Service' })
    await payload.updateGlobal({
      slug: 'site',
      locale: 'az',
      data: { agency: 'Xidmət' },
      overrideAccess: true,
    })
    const often = await publishPerson(desk, 'Aysel', 'Məmmədova')
    const once = await publishPerson(desk, 'Rauf', 'Əliyev')
    const listener = await publishPerson(desk, 'Dinləyən', 'Qonaq')
    const shy = await publishPerson(desk, 'Utancaq', 'Natiq', { leftOutOfLists: true })
    const before = await publishPerson(desk, 'Keçən', 'Ay')
    const [ministry, school] = [
      await makePublic(desk, 'organisations', { name: 'Nazirlik' }),
      await makePublic(desk, 'organisations', { name: 'Məktəb' }),
    ]
    const speaks = (...people: string[]) => ({
      participations: people.map((person) => ({ person, contribution: 'spoke' })),
    })
    const tell = (title: string, publishedAt: string, more: object) =>
      makePublic(desk, 'news', { title, publishedAt, ...more })
    const hosts = (...ids: string[]) => ({
      organisations: ids.map((organisation) => ({ organisation, role: 'host' })),
    })
    // A minute apart, but in Baku one is of August still, the other of September already.
    await tell('Avqust', '2024-08-31T19:59:00.000Z', { ...speaks(before), ...hosts(school, ministry) })
    await tell('Sentyabr', '2024-08-31T20:00:00.000Z', { ...speaks(often, shy), ...hosts(agency) })
    await tell('Sentyabr, yenə', '2024-09-10T06:00:00.000Z', {
      participations: [
        { person: once, contribution: 'spoke' },
        { person: listener, contribution: 'attended' },
        { person: often, contribution: 'moderated' },
      ],
    })
    await tell('Oktyabr', '2024-10-01T06:00:00.000Z', hosts(agency))
    const { people, partners } = await homePage('az')
    expect(people?.month).toEqual({ year: 2024, month: 9, href: '/az/xeberler?year=2024&month=9' })
    expect(names(people?.people)).toEqual(['Aysel Məmmədova', 'Rauf Əliyev'])
    expect(partners?.month).toMatchObject({ year: 2024, month: 8 })
    expect(names(partners?.organisations)).toEqual(['Məktəb', 'Nazirlik'])
    expect(await homePage('en')).toMatchObject({ people: null, partners: null })
  })
})
