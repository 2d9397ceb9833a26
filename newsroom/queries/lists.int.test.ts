import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInBoth, publishPerson } from '@/tests/support/bothLanguages'
import { makeDraft, makePublic, paragraph, publishIt, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { readNewsQuestion } from '../addresses/newsFilter'
import { eventList } from './eventList'
import { homePage } from './homePage'
import { newsList } from './newsList'
import { organisationList } from './organisationList'
import { peopleList } from './peopleList'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

const hour = 60 * 60 * 1000
const fromNow = (hours: number) => new Date(Date.now() + hours * hour).toISOString()

describe('the front page', () => {
  it('is whole while there is nothing to show', async () => {
    expect(await homePage('en')).toMatchObject({
      lead: null,
      latest: [],
      coming: [],
      people: null,
      partners: null,
      until: null,
    })
  })

  it('leads with the newest item that has a picture, and shows the rest, what comes, and who was named', async () => {
    const image = await upload(desk, await jpeg({ width: 1400, height: 900 }))
    const speaker = await publishPerson(desk, 'Vladanka', 'Andreeva')
    const shy = await publishPerson(desk, 'Utancaq', 'Şəxs', { leftOutOfLists: true })
    const host = await makePublic(desk, 'organisations', { name: 'BMT Ofisi' })
    const agency = await makePublic(desk, 'organisations', { name: 'Miqrasiya Xidməti' })
    await payload.updateGlobal({
      slug: 'site',
      data: { agency: 'Miqrasiya Xidməti' },
      overrideAccess: true,
    })
    const named = {
      participations: [{ person: shy }, { person: speaker }],
      organisations: [agency, host].map((organisation) => ({ organisation, role: 'host' })),
    }
    await makePublic(desk, 'news', { title: 'Birinci', publishedAt: fromNow(-30) })
    await makePublic(desk, 'news', {
      title: 'İkinci',
      publishedAt: fromNow(-20),
      leadImage: { image, alt: 'Zal' },
      ...named,
    })
    await makePublic(desk, 'news', { title: 'Üçüncü', publishedAt: fromNow(-10) })
    await makePublic(desk, 'events', { title: 'Sabahkı görüş', start: fromNow(30), end: fromNow(32) })
    await makePublic(desk, 'events', { title: 'Ləğv olunan', start: fromNow(20), status: 'cancelled' })
    await makePublic(desk, 'events', { title: 'Keçən görüş', start: fromNow(-60), end: fromNow(-59) })
    const page = await homePage('az')
    expect(page.lead?.title).toBe('İkinci')
    expect(page.latest.map(({ title }) => title)).toEqual(['Üçüncü', 'Birinci'])
    expect(page.coming.map(({ title }) => title.text)).toEqual(['Sabahkı görüş'])
    expect(page.people?.people.map(({ name }) => name.text)).toEqual(['Vladanka Andreeva'])
    expect(page.partners?.organisations.map(({ name }) => name.text)).toEqual(['BMT Ofisi'])
    expect(page.until).toBe(page.coming[0]?.end)
  })

  it('leads with what was chosen for its language, in that order, while it is public', async () => {
    const first = await makePublic(desk, 'news', {
      title: 'Seçilmiş',
      publishedAt: '2020-01-01T06:00:00.000Z',
    })
    const second = await makePublic(desk, 'news', { title: 'Yanında', publishedAt: fromNow(-5) })
    const lead = [first, second]
    await payload.updateGlobal({ slug: 'home', locale: 'az', data: { lead }, overrideAccess: true })
    const page = await homePage('az')
    expect([page.lead?.title, ...page.leading.map(({ title }) => title)]).toEqual(['Seçilmiş', 'Yanında'])
    expect(page.latest.map(({ title }) => title)).toEqual(['Üçüncü', 'İkinci', 'Birinci'])
    expect(page.tags).toContain('home')
    expect((await homePage('en')).lead).toBeNull()
    await desk.post(`/news/${first}/withdraw`, { reason: 'Səhv' })
    await desk.post(`/news/${second}/unpublish`)
    expect(await homePage('az')).toMatchObject({ lead: { title: 'İkinci' }, leading: [] })
  })
})

describe('the list of events', () => {
  it('parts what is coming, a training in its second day included, from what is over', async () => {
    const twoDays = { start: fromNow(-24), end: fromNow(0), wholeDays: true }
    await makePublic(desk, 'events', { title: 'İkigünlük təlim', ...twoDays })
    const { coming, past, until } = await eventList('az')
    const titles = (events: typeof coming) => events.map(({ title }) => title.text)
    expect(titles(coming)).toEqual(['İkigünlük təlim', 'Ləğv olunan', 'Sabahkı görüş'])
    expect(titles(past)).toEqual(['Keçən görüş'])
    expect(Date.parse(until ?? '') - Date.now()).toBeLessThan(24 * hour)
    expect((await eventList('en')).coming).toEqual([])
  })
})

describe('the list of news', () => {
  it('shows twenty on a page, newest first, and none beyond the last page', async () => {
    for (let n = 1; n <= 22; n += 1) {
      await makePublic(desk, 'news', {
        language: 'en',
        title: `Notice ${n}`,
        publishedAt: new Date(Date.UTC(2020, 0, n)).toISOString(),
      })
    }
    const gone = await makePublic(desk, 'news', { language: 'en', title: 'Withdrawn notice' })
    await desk.post(`/news/${gone}/withdraw`, { reason: 'Wrong' })
    await makeDraft(desk, 'news', { language: 'en', title: 'Secret notice' })
    const first = await newsList('en', { filter: {}, after: null })
    const next = new URL(first?.older ?? '', 'https://example.org').searchParams
    const question = readNewsQuestion(Object.fromEntries(next), 'en')
    const second = question && (await newsList('en', question))
    expect(first?.items).toHaveLength(20)
    expect(first?.items[0]).toMatchObject({ title: 'Notice 22', href: '/en/news/notice-22' })
    expect(second?.items.map(({ title }) => title)).toEqual(['Notice 2', 'Notice 1'])
    expect(second).toMatchObject({ total: 22, path: first?.older, newest: '/en/news', older: null })
    expect(first).toMatchObject({ newest: null, path: '/en/news' })
    expect(first?.other.href).toBe('/az/xeberler')
    const beginning = { at: '1970-01-01T00:00:00.000Z', id: '00000000-0000-0000-0000-000000000000' }
    expect(await newsList('en', { filter: {}, after: beginning })).toBeNull()
  })
})

describe('the list of people', () => {
  it('goes by family name in the alphabet of the page and shows the office of today', async () => {
    const one = await publishPerson(desk, 'Xəyalə', 'Xanlarova')
    await publishPerson(desk, 'Həsən', 'Həsənov')
    await publishPerson(desk, 'İlqar', 'İsmayılov')
    const service = await makePublic(desk, 'organisations', { name: 'Xidmət' })
    const held = { person: one, organisation: service }
    await makePublic(desk, 'appointments', { ...held, office: 'Keçmiş vəzifə', to: fromNow(-100) })
    await makePublic(desk, 'appointments', {
      ...held,
      office: 'İndiki vəzifə',
      from: fromNow(-100),
      to: fromNow(48),
    })
    const page = await peopleList('az')
    expect(page.letters.map(({ letter, people }) => [letter, people.map(({ name }) => name.text)])).toEqual([
      ['A', ['Vladanka Andreeva']],
      ['H', ['Həsən Həsənov']],
      ['X', ['Xəyalə Xanlarova']],
      ['İ', ['İlqar İsmayılov']],
    ])
    expect(page.letters[2]?.people[0]).toMatchObject({
      href: '/az/sexsler/xeyale-xanlarova',
      office: { text: 'İndiki vəzifə' },
      organisation: { text: 'Xidmət' },
    })
    expect(Date.parse(page.until ?? '')).toBeGreaterThan(Date.now())
    expect(Date.parse(page.until ?? '') - Date.now()).toBeLessThan(73 * hour)
  })

  it('leaves out drafts, the left out, and whom the language has no name for', async () => {
    await makeDraft(desk, 'people', { given: 'Gizli', family: 'Şəxs' })
    const id = await makePublic(desk, 'people', { given: 'Yalnız', family: 'Azərbaycanca' })
    const names = async (locale: 'az' | 'en') => JSON.stringify((await peopleList(locale)).letters)
    expect(await names('az')).not.toMatch(/Gizli|Utancaq/)
    expect(await names('az')).toContain('Yalnız Azərbaycanca')
    expect(await names('en')).not.toContain('Azərbaycanca')
    await saveDraft(desk, 'people', id, { given: 'Only', family: 'Azerbaijani' }, 'en')
    expect(await names('en')).not.toContain('Azerbaijani')
    await publishIt(desk, 'people', id)
    expect(await names('en')).toContain('Only Azerbaijani')
  })
})

describe('the list of organisations', () => {
  it('goes by the alphabet and holds those that have a name in the language', async () => {
    await publishInBoth(
      desk,
      'organisations',
      { name: 'UNİCEF', about: paragraph('Fond') },
      { name: 'UNICEF' },
    )
    const { letters } = await organisationList('en')
    expect(letters).toMatchObject([
      {
        letter: 'U',
        organisations: [{ name: { text: 'UNICEF', lang: 'en' }, href: '/en/organisations/unicef' }],
      },
    ])
    expect((await organisationList('az')).letters.map(({ letter }) => letter)).toEqual(['B', 'X', 'M', 'U'])
  })
})
