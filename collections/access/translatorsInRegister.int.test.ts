import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { latest, makeDraft, makePublic, saveDraft } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

type Data = Record<string, unknown>
type Row = Data & { id: string }

let payload: Payload
let staff: Record<Person, Browser>
let officer: Browser
let translator: Browser
let person: string
let organisation: string
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  officer = staff['press-officer']
  translator = staff.translator
  person = await makePublic(staff.publisher, 'people')
  organisation = await makePublic(staff.publisher, 'organisations')
})
afterAll(() => payload.destroy())

const rows = () => [
  { person, contribution: 'opened', topic: 'Giriş sözü' },
  { freeName: 'Könüllü', contribution: 'spoke', topic: 'Təcrübə' },
]
describe('a translator into English, in the register', () => {
  it('writes the English words of the register and leaves the Azerbaijani ones alone', async () => {
    const id = await makeDraft(officer, 'events', { place: 'Bakı', programme: rows() })
    const before = (await latest(translator, 'events', id)) as Data & { programme: Row[] }
    const topic = 'Words of welcome'
    const programme = before.programme.map((row) => ({ ...row, topic }))
    await saveDraft(translator, 'events', id, { title: 'Round table', place: 'Baku', programme }, 'en')
    expect(await latest(translator, 'events', id, 'en')).toMatchObject({
      title: 'Round table',
      slug: 'round-table',
      place: 'Baku',
      programme: [{ topic }, { topic }],
    })
    for (const locale of ['az', 'all'])
      await translator.patch(`/events/${id}?draft=true&locale=${locale}`, {
        title: 'Başqa ad',
        slug: 'basqa-ad',
        place: 'Gəncə',
        programme,
      })
    const { updatedAt: _now, ...azerbaijani } = before
    expect(await latest(translator, 'events', id)).toMatchObject(azerbaijani)
  })

  it('changes no facts of the register', async () => {
    const id = await makeDraft(officer, 'events', {
      countries: ['TR'],
      organisations: [{ organisation, role: 'host' }],
    })
    const before = await latest(translator, 'events', id, 'en')
    await saveDraft(
      translator,
      'events',
      id,
      {
        kind: 'training',
        status: 'cancelled',
        start: '2020-01-01T00:00:00.000Z',
        format: 'online',
        countries: [],
        organisations: [],
        registrationLink: 'https://example.org',
        programme: [{ freeName: 'Stranger', contribution: 'spoke' }],
      },
      'en',
    )
    const { updatedAt: _now, ...facts } = before
    expect(await latest(translator, 'events', id, 'en')).toMatchObject(facts)
  })

  it('translates projects, documents, topics and pages, and changes no facts of them', async () => {
    const facts = { from: '2022-02-28T08:00:00.000Z', organisations: [{ organisation, role: 'host' }] }
    const project = await makeDraft(officer, 'projects', facts)
    const document = await makeDraft(officer, 'documents', {
      kind: 'convention',
      issuer: organisation,
      date: '1989-11-20T08:00:00.000Z',
      link: 'https://example.org/az',
    })
    const forged = {
      kind: 'other',
      purpose: 'privacy',
      from: null,
      date: null,
      issuer: null,
      organisations: [],
      variants: ['Uydurma'],
      link: 'https://evil.example',
    }
    const entries = [
      ['projects', project, { name: 'Migration Week' }],
      ['documents', document, { title: 'Migration Code' }],
      ['topics', await makeDraft(officer, 'topics'), { name: 'Children’s rights' }],
      ['pages', await makeDraft(officer, 'pages'), { title: 'About' }],
    ] as const
    for (const [collection, id, words] of entries) {
      const before = await latest(translator, collection, id, 'en')
      await saveDraft(translator, collection, id, { ...forged, ...words }, 'en')
      const after = await latest(translator, collection, id, 'en')
      expect(after).toMatchObject({ ...words, slug: expect.stringMatching(/^[a-z-]+$/) })
      for (const field of Object.keys(forged))
        expect([field, after[field] ?? null]).toEqual([field, before[field] ?? null])
    }
  })

  it('keeps the ranks of an appointment in place while translating them', async () => {
    const id = await makeDraft(officer, 'appointments', {
      person,
      ranks: [
        { title: 'General-mayor', from: '2015-01-01' },
        { title: 'General-leytenant', from: '2020-01-01' },
      ],
    })
    const ranks = (await latest(translator, 'appointments', id)).ranks as Row[]
    const english = ranks
      .map((rank, index) => ({ ...rank, title: `Rank ${index}`, from: '1999-01-01' }))
      .reverse()
    await saveDraft(translator, 'appointments', id, { ranks: english }, 'en')
    expect(await latest(translator, 'appointments', id, 'en')).toMatchObject({
      ranks: [
        { title: 'Rank 0', from: ranks[0]?.from },
        { title: 'Rank 1', from: ranks[1]?.from },
      ],
    })
    expect((await latest(translator, 'appointments', id)).ranks).toEqual(ranks)
  })

  it('describes a file in English, and changes nothing else of it', async () => {
    const id = await upload(officer, await jpeg(), { alt: 'Uzun masa', credit: 'DMX' })
    await translator.patch(`/media/${id}?locale=en`, {
      alt: 'A long table',
      credit: 'Me',
      licence: 'CC0',
      focalX: 1,
    })
    await translator.patch(`/media/${id}?locale=az`, { alt: 'Başqa' })
    const file = (await translator.get(`/media/${id}?locale=all`)).body
    expect(file).toMatchObject({ alt: { az: 'Uzun masa', en: 'A long table' }, credit: 'DMX', focalX: 50 })
    const form = new FormData()
    form.set(
      'file',
      new File([new Uint8Array(await jpeg({ width: 40 }))], 'basqa.jpg', { type: 'image/jpeg' }),
    )
    form.set('_payload', '{}')
    expect((await translator.send('PATCH', `/media/${id}`, { body: form })).status).toBe(403)
    expect((await translator.get(`/media/${id}`)).body).toMatchObject({
      filename: file.filename,
      width: file.width,
    })
  })
})
