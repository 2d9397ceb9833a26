import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInBoth, publishPerson } from '@/tests/support/bothLanguages'
import { makeDraft, makePublic, paragraph, publishIt, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { person } from './person'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

describe('the page of a person', () => {
  it('lists what names the person, by year, with the office of that day and nothing twice', async () => {
    const id = await publishPerson(desk, 'Vüsal', 'Hüseynov', {
      variants: ['Vusal Huseinov', 'Vüsal Hüseynov'],
    })
    const service = await makePublic(desk, 'organisations', { name: 'Miqrasiya Xidməti' })
    const held = { person: id, organisation: service, office: 'Xidmətin rəisi' }
    await publishInBoth(
      desk,
      'appointments',
      { ...held, from: '2021-01-10T08:00:00.000Z' },
      { office: 'Chief of the Service' },
    )
    const told = await makePublic(desk, 'events', {
      title: 'Miqrantlar Günü',
      start: '2021-12-17T06:00:00.000Z',
      programme: [{ person: id, contribution: 'welcomed' }],
    })
    await makePublic(desk, 'events', {
      title: 'Açıq dərs',
      start: '2022-03-01T06:00:00.000Z',
      programme: [{ person: id, contribution: 'presented', topic: 'Miqrasiya hüququ' }],
    })
    await makePublic(desk, 'news', {
      title: 'Miqrantlar Günü qeyd olunub',
      event: told,
      publishedAt: '2022-01-05T08:00:00.000Z',
      participations: [{ person: id, contribution: 'opened' }],
    })
    await makePublic(desk, 'news', { title: 'Başqaları haqqında xəbər' })
    const page = await person('az', 'vusal-huseynov')
    const office = { text: 'Xidmətin rəisi', lang: 'az' }
    expect(page?.years).toEqual([
      {
        year: 2022,
        parts: [
          {
            kind: 'event',
            id: expect.any(String),
            title: { text: 'Açıq dərs', lang: 'az' },
            href: '/az/tedbirler/aciq-ders',
            date: '2022-03-01',
            office,
            rank: null,
            contribution: 'presented',
            topic: { text: 'Miqrasiya hüququ', lang: 'az' },
            role: null,
          },
        ],
      },
      {
        year: 2021,
        parts: [
          {
            kind: 'press-release',
            id: expect.any(String),
            title: { text: 'Miqrantlar Günü qeyd olunub', lang: 'az' },
            href: '/az/xeberler/miqrantlar-gunu-qeyd-olunub',
            date: '2021-12-17',
            office,
            rank: null,
            contribution: 'opened',
            topic: null,
            role: null,
          },
        ],
      },
    ])
    expect(page?.offices).toEqual([
      {
        office,
        organisation: {
          name: { text: 'Miqrasiya Xidməti', lang: 'az' },
          href: '/az/teskilatlar/miqrasiya-xidmeti',
        },
        ranks: [],
        from: '2021-01-10',
        to: null,
      },
    ])
    expect(page?.variants).toEqual(['Vusal Huseinov'])
    expect(page?.other).toEqual({ locale: 'en', href: '/en/people/vusal-huseynov' })
  })

  it('lists in a language only news of that language, and events in words of it or with theirs named', async () => {
    const id = await publishPerson(desk, 'Sabina', 'Aliyeva')
    const event = await makePublic(desk, 'events', {
      title: 'Təlim',
      programme: [{ person: id, contribution: 'opened' }],
    })
    await makePublic(desk, 'news', { title: 'Təlim başa çatıb', event, participations: [{ person: id }] })
    const page = await person('en', 'sabina-aliyeva')
    expect(page?.years.flatMap(({ parts }) => parts)).toMatchObject([
      { kind: 'event', title: { text: 'Təlim', lang: 'az' }, href: null },
    ])
  })

  it('tells nothing of drafts: items, events, offices or the organisation of an office', async () => {
    const id = await publishPerson(desk, 'Aytən', 'Məmmədova')
    await makeDraft(desk, 'news', { title: 'Gizli xəbər', participations: [{ person: id }] })
    await makeDraft(desk, 'events', { title: 'Gizli tədbir', programme: [{ person: id }] })
    const public_ = await makePublic(desk, 'news', { title: 'Açıq xəbər', participations: [{ person: id }] })
    await saveDraft(desk, 'news', public_, { title: 'Gizli düzəliş' })
    await makeDraft(desk, 'appointments', { person: id, office: 'Gizli vəzifə' })
    const page = await person('az', 'ayten-memmedova')
    expect(page?.years.flatMap(({ parts }) => parts.map(({ title }) => title.text))).toEqual(['Açıq xəbər'])
    expect(JSON.stringify(page)).not.toContain('Gizli')
  })

  it('no longer lists an item that was withdrawn', async () => {
    const id = await publishPerson(desk, 'Rəna', 'Qasımova')
    const item = await makePublic(desk, 'news', { title: 'Səhv xəbər', participations: [{ person: id }] })
    await desk.post(`/news/${item}/withdraw`, { reason: 'Səhv' })
    expect((await person('az', 'rena-qasimova'))?.years).toEqual([])
  })

  it('puts the offices that last before those that are over, the latest begun first', async () => {
    const id = await publishPerson(desk, 'Kamran', 'Kərimov')
    const days = [
      { office: 'Birinci', to: '2010-01-01T08:00:00.000Z' },
      { office: 'İkinci', from: '2010-01-02T08:00:00.000Z', to: '2015-01-01T08:00:00.000Z' },
      { office: 'Üçüncü' },
      { office: 'Dördüncü', from: '2015-01-02T08:00:00.000Z' },
    ]
    for (const held of days) await makePublic(desk, 'appointments', { person: id, ...held })
    const page = await person('az', 'kamran-kerimov')
    const offices = page?.offices.map(({ office }) => office.text)
    expect(offices).toEqual(['Dördüncü', 'Üçüncü', 'İkinci', 'Birinci'])
  })

  it('exists only in the languages in which the person has a name', async () => {
    const id = await makePublic(desk, 'people', { given: 'Günel', family: 'Şirinova' })
    expect((await person('az', 'gunel-sirinova'))?.other).toEqual({ locale: 'en', href: null })
    expect(await person('en', 'gunel-sirinova')).toBeNull()
    await saveDraft(desk, 'people', id, { given: 'Gunel', family: 'Shirinova' }, 'en')
    await publishIt(desk, 'people', id)
    expect((await person('en', 'gunel-shirinova'))?.other.href).toBe('/az/sexsler/gunel-sirinova')
  })

  it('shows the biography of its language alone, with its links and pictures', async () => {
    const portrait = await upload(desk, await jpeg({ width: 400, height: 400 }))
    const id = await publishPerson(desk, 'Leyla', 'Rzayeva', { portrait, biography: paragraph('Həkimdir.') })
    const page = await person('az', 'leyla-rzayeva')
    expect(JSON.stringify(page?.biography)).toContain('Həkimdir.')
    expect(page?.portrait).toMatchObject({ width: 192, height: 192 })
    expect((await person('en', 'leyla-rzayeva'))?.biography).toBeNull()
    expect(page?.tags).toEqual(expect.arrayContaining([`person:${id}`, `media:${portrait}`, 'site']))
  })
})
