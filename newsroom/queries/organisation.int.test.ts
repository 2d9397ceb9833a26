import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInBoth, publishPerson } from '@/tests/support/bothLanguages'
import { makeDraft, makePublic, paragraph, publishIt, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { organisation } from './organisation'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

describe('the page of an organisation', () => {
  it('tells year by year of what it took part in and as what, and of no event that news tell of', async () => {
    const id = await makePublic(desk, 'organisations', {
      name: 'Beynəlxalq Miqrasiya Təşkilatı',
      acronym: 'BMT',
    })
    const as = (role: string) => [{ organisation: id, role }]
    const event = await makePublic(desk, 'events', {
      title: 'Seminar',
      start: '2021-11-25T06:00:00.000Z',
      organisations: as('supported-by'),
    })
    await makePublic(desk, 'events', {
      title: 'Brifinq',
      start: '2024-02-01T06:00:00.000Z',
      organisations: as('host'),
    })
    await makePublic(desk, 'news', { title: 'Seminar keçirilib', event, organisations: as('supported-by') })
    await makePublic(desk, 'news', {
      title: 'Yeni layihə',
      publishedAt: '2026-05-28T06:00:00.000Z',
      organisations: [...as('participant'), ...as('host')],
    })
    const page = await organisation('az', 'beynelxalq-miqrasiya-teskilati')
    const listed = page?.years.flatMap(({ year, parts }) =>
      parts.map(({ kind, title, role }) => `${year} ${kind}: ${title.text}, ${role}`),
    )
    expect(listed).toEqual([
      '2026 press-release: Yeni layihə, participant',
      '2026 press-release: Yeni layihə, host',
      '2024 event: Brifinq, host',
      '2021 press-release: Seminar keçirilib, supported-by',
    ])
    expect(page).toMatchObject({ acronym: 'BMT', other: { locale: 'en', href: null } })
  })

  it('dates an announcement by the day it was made, not by the day it announces', async () => {
    const id = await makePublic(desk, 'organisations', { name: 'Elan Verən' })
    const event = await makePublic(desk, 'events', { title: 'Gələn il', start: '2099-01-01T06:00:00.000Z' })
    await makePublic(desk, 'news', {
      title: 'Gələn il görüşək',
      publishedAt: '2026-11-20T06:00:00.000Z',
      event,
      organisations: [{ organisation: id, role: 'host' }],
    })
    const page = await organisation('az', 'elan-veren')
    expect(page?.years[0]?.parts.map(({ date }) => date)).toEqual(['2026-11-20'])
  })

  it('names who holds office, then who held it, but not who asked to be left out', async () => {
    const id = await makePublic(desk, 'organisations', { name: 'Ombudsman Aparatı' })
    const appoint = async (given: string, family: string, days: object, more = {}) => {
      const person = await publishPerson(desk, given, family, more)
      await makePublic(desk, 'appointments', { person, organisation: id, office: 'Ombudsman', ...days })
    }
    await appoint('Elmira', 'Süleymanova', {
      from: '2002-07-05T08:00:00.000Z',
      to: '2019-11-28T08:00:00.000Z',
    })
    await appoint('Səbinə', 'Əliyeva', { from: '2019-11-29T08:00:00.000Z' })
    await appoint('Gizli', 'Şəxs', { from: '2020-01-01T08:00:00.000Z' }, { leftOutOfLists: true })
    const page = await organisation('az', 'ombudsman-aparati')
    expect(page?.people.map(({ person, from, to }) => [person.name.text, from, to])).toEqual([
      ['Səbinə Əliyeva', '2019-11-29', null],
      ['Elmira Süleymanova', '2002-07-05', '2019-11-28'],
    ])
    expect(page?.people[0]?.office).toEqual({ text: 'Ombudsman', lang: 'az' })
  })

  it('names what it is part of, what came after it, and its country in words', async () => {
    const parent = await publishInBoth(desk, 'organisations', { name: 'Nazirlik' }, { name: 'Ministry' })
    const successor = await makePublic(desk, 'organisations', { name: 'Yeni Mərkəz' })
    await publishInBoth(
      desk,
      'organisations',
      { name: 'Köhnə Mərkəz', parent, successor, country: 'GE', about: paragraph('Təlim keçirirdi.') },
      { name: 'Old Center' },
    )
    const page = await organisation('en', 'old-center')
    expect(page).toMatchObject({
      parent: { name: { text: 'Ministry', lang: 'en' }, href: '/en/organisations/ministry' },
      successor: { name: { text: 'Yeni Mərkəz', lang: 'az' }, href: null },
      country: 'Georgia',
      about: null,
    })
    expect((await organisation('az', 'kohne-merkez'))?.country).toBe('Gürcüstan')
  })

  it('tells nothing of drafts', async () => {
    const id = await makePublic(desk, 'organisations', { name: 'Açıq Birlik' })
    const logo = await upload(desk, await jpeg())
    await makeDraft(desk, 'news', {
      title: 'Gizli xəbər',
      organisations: [{ organisation: id, role: 'host' }],
    })
    await makeDraft(desk, 'events', {
      title: 'Gizli tədbir',
      organisations: [{ organisation: id, role: 'host' }],
    })
    await saveDraft(desk, 'organisations', id, { name: 'Gizli Ad', logo })
    const page = await organisation('az', 'aciq-birlik')
    expect(page).toMatchObject({ name: { text: 'Açıq Birlik' }, logo: null, years: [], people: [] })
    expect(JSON.stringify(page)).not.toContain('Gizli')
    await publishIt(desk, 'organisations', id)
    expect(await organisation('az', 'aciq-birlik')).toMatchObject({ name: { text: 'Gizli Ad' } })
  })
})
