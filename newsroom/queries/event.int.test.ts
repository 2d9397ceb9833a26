import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishInBoth, publishPerson } from '@/tests/support/bothLanguages'
import { makeDraft, makePublic, publishIt, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { event } from './event'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

describe('the page of an event', () => {
  it('shows its programme in both languages with the office of its day', async () => {
    const person = await publishPerson(desk, 'Fuzuli', 'Cabrayilli')
    await publishInBoth(desk, 'appointments', { person, office: 'Hüquqşünas' }, { office: 'Lawyer' })
    const host = await publishInBoth(
      desk,
      'organisations',
      { name: 'Mərkəz', acronym: 'M' },
      { name: 'Center' },
    )
    const row = { person, contribution: 'presented', topic: 'Miqrasiya tarixi' }
    const id = await makeDraft(desk, 'events', {
      title: 'Regional təlim',
      start: '2022-03-01T06:00:00.000Z',
      place: 'Bakı',
      countries: ['TR', 'GE', 'Kosmos'],
      programme: [row],
      organisations: [{ organisation: host, role: 'host' }],
    })
    const draft = await desk.get(`/events/${id}?draft=true&depth=0&locale=en`)
    const [stored] = draft.body.programme as Record<string, unknown>[]
    const english = { title: 'Regional training', programme: [{ ...stored, topic: 'History of migration' }] }
    await saveDraft(desk, 'events', id, english, 'en')
    await publishIt(desk, 'events', id)
    const page = await event('en', 'regional-training')
    expect(page).toMatchObject({
      title: { text: 'Regional training', lang: 'en' },
      place: { text: 'Bakı', lang: 'az' },
      countries: ['Türkiye', 'Georgia', 'Kosmos'],
      programme: [
        {
          person: { href: '/en/people/fuzuli-cabrayilli' },
          office: { text: 'Lawyer', lang: 'en' },
          contribution: 'presented',
          topic: { text: 'History of migration', lang: 'en' },
        },
      ],
      partners: [{ organisation: { name: { text: 'Center', lang: 'en' } }, acronym: null, role: 'host' }],
      other: { locale: 'az', href: '/az/tedbirler/regional-telim' },
    })
    expect((await event('az', 'regional-telim'))?.programme[0]).toMatchObject({
      office: { text: 'Hüquqşünas', lang: 'az' },
      topic: { text: 'Miqrasiya tarixi', lang: 'az' },
    })
  })

  it('takes who spoke from its news where it has no programme, each person and deed once', async () => {
    const person = await publishPerson(desk, 'Turan', 'Cahangirova')
    const id = await makePublic(desk, 'events', { title: 'Dəyirmi masa', start: '2019-10-01T06:00:00.000Z' })
    const participations = [{ person, contribution: 'spoke' }]
    await makePublic(desk, 'news', { title: 'Dəyirmi masa keçirilib', event: id, participations })
    await makePublic(desk, 'news', { title: 'Dəyirmi masanın yekunu', event: id, participations })
    await makePublic(desk, 'news', { title: 'Başqa xəbər' })
    const page = await event('az', 'deyirmi-masa')
    expect(page?.programme.map((speaker) => speaker.person.name.text)).toEqual(['Turan Cahangirova'])
    expect(page?.news.map(({ title }) => title).sort()).toEqual([
      'Dəyirmi masa keçirilib',
      'Dəyirmi masanın yekunu',
    ])
  })

  it('shows its pictures with words of the language, and no news that is a draft', async () => {
    const image = await upload(desk, await jpeg({ width: 800, height: 600 }), { credit: 'R. Əliyev' })
    const id = await makePublic(desk, 'events', { title: 'Açıq gün', gallery: [{ image, alt: 'Qonaqlar' }] })
    await makeDraft(desk, 'news', { title: 'Gizli xəbər', event: id })
    const page = await event('az', 'aciq-gun')
    expect(page?.gallery).toMatchObject([{ alt: 'Qonaqlar', credit: 'R. Əliyev', caption: null }])
    expect(page?.news).toEqual([])
    expect(JSON.stringify(page)).not.toContain('Gizli')
  })

  it('is missing in a language without a title, while it is a draft, and after it was unpublished', async () => {
    const id = await makeDraft(desk, 'events', { title: 'Gələcək görüş' })
    expect(await event('az', 'gelecek-gorus')).toBeNull()
    await publishIt(desk, 'events', id)
    expect((await event('az', 'gelecek-gorus'))?.other.href).toBeNull()
    expect(await event('en', 'gelecek-gorus')).toBeNull()
    await desk.post(`/events/${id}/unpublish`)
    expect(await event('az', 'gelecek-gorus')).toBeNull()
  })
})
