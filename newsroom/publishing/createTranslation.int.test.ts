import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, latest, makeDraft, makePublic, paragraph, saveDraft } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

async function item(): Promise<string> {
  const [person, organisation] = [await makePublic(desk, 'people'), await makePublic(desk, 'organisations')]
  const [project, topic] = [await makePublic(desk, 'projects'), await makePublic(desk, 'topics')]
  const document = await makePublic(desk, 'documents')
  const [event, image] = [await makePublic(desk, 'events'), await upload(desk, await jpeg())]
  return makeDraft(desk, 'news', {
    kind: 'statement',
    originalDate: '2021-12-18T06:00:00.000Z',
    event,
    place: 'Bakı',
    participations: [
      { person, contribution: 'presented', topic: 'Miqrasiya hüququnun qısa tarixi' },
      { freeName: 'Könüllü', contribution: 'spoke' },
    ],
    organisations: [{ organisation, role: 'host' }],
    projects: [project],
    topics: [topic],
    documents: [document],
    leadImage: { image, alt: 'Uzun masa', caption: 'Masa arxasında' },
    gallery: [{ image, alt: 'Zal', decorative: true }],
    pressContact: { phone: '919' },
    changeNotes: [{ note: 'Düzəliş', date: '2021-12-19T06:00:00.000Z' }],
    legacyAddress: '/az/news/1',
    significance: 'major',
  })
}
type Data = Record<string, unknown>
const translate = async (who: Browser, id: string) => accepted(await who.post(`/news/${id}/translate`)).body

describe('a translation', () => {
  it('begins with the facts of its source and without a word', async () => {
    const id = await item()
    const source = await latest(desk, 'news', id)
    const { id: made, created } = await translate(desk, id)
    expect(created).toBe(true)
    const translation = await latest(desk, 'news', String(made))
    expect(translation).toMatchObject({
      language: 'en',
      story: source.story,
      _status: 'draft',
      state: 'draft',
      kind: 'statement',
      originalDate: source.originalDate,
      event: source.event,
      projects: source.projects,
      topics: source.topics,
      documents: source.documents,
      pressContact: { phone: '919' },
      title: null,
      summary: null,
      body: null,
      place: null,
      slug: null,
      publishedAt: null,
      legacyAddress: null,
      changeNotes: [],
      significance: 'normal',
      leadImage: { image: (source.leadImage as Data).image, alt: null, caption: null, decorative: false },
      gallery: [{ alt: null, decorative: true }],
    })
    for (const field of ['projects', 'topics', 'documents']) expect(source[field]).toHaveLength(1)
    const rows = (document: Data) =>
      (document.participations as Data[]).map(({ person, freeName, contribution }) => ({
        person,
        freeName,
        contribution,
      }))
    expect(rows(translation)).toEqual(rows(source))
    expect((translation.participations as Data[])[0]?.topic).toBeNull()
    expect(translation.organisations).toMatchObject([{ role: 'host' }])
  })

  it('remembers the exact version that it was made from', async () => {
    const id = await item()
    const { id: made } = await translate(desk, id)
    await saveDraft(desk, 'news', id, { title: 'Sonrakı başlıq' })
    const { translation } = await latest(desk, 'news', String(made))
    expect(translation).toMatchObject({ mode: 'translated', source: id })
    const version = await desk.get(`/news/versions/${(translation as Data).sourceVersion}?depth=0`)
    expect(version.body).toMatchObject({ parent: id, version: { title: 'Bakıda təlim keçirildi' } })
  })

  it('is made once, whoever asks again and from whichever side', async () => {
    const id = await item()
    const { id: made } = await translate(desk, id)
    await saveDraft(desk, 'news', String(made), { title: 'Training held', body: paragraph('Three days.') })
    expect(await translate(staff.translator, id)).toEqual({ id: made, created: false })
    expect(await translate(desk, String(made))).toEqual({ id, created: false })
    expect(await latest(desk, 'news', String(made))).toMatchObject({ title: 'Training held' })
  })

  it('is made once also by two clicks at the same moment', async () => {
    const id = await item()
    const answers = await Promise.all([1, 2, 3].map(() => translate(desk, id)))
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
    expect(answers.filter(({ created }) => created)).toHaveLength(1)
  })

  it('is made by writers, and by translators into a language given to them', async () => {
    const [az, en] = [await item(), await makeDraft(desk, 'news', { language: 'en' })]
    for (const who of ['reader', 'visitor'] as const)
      expect((await staff[who].post(`/news/${az}/translate`)).status).toBe(403)
    expect((await staff.translator.post(`/news/${en}/translate`)).status).toBe(403)
    const { id: made } = await translate(staff.translator, az)
    await saveDraft(staff.translator, 'news', String(made), { title: 'Training held' }, 'en')
    expect(await latest(desk, 'news', String(made))).toMatchObject({
      title: 'Training held',
      slug: 'training-held',
    })
  })

  it('is shown in the list as published, withdrawn, removed, a draft or missing', async () => {
    const id = await makePublic(desk, 'news')
    const other = async () => (await desk.get(`/news?where[id][equals]=${id}`)).body.docs?.[0]?.otherLanguage
    expect(await other()).toBe('missing')
    const { id: made } = await translate(desk, id)
    expect(await other()).toBe('draft')
    await saveDraft(desk, 'news', String(made), {
      title: 'Training held',
      summary: 'Twenty officers.',
      body: paragraph('Three days.'),
    })
    accepted(await desk.post(`/news/${made}/publish`))
    expect(await other()).toBe('published')
    accepted(await desk.post(`/news/${made}/withdraw`, { reason: 'The date was wrong.' }))
    expect(await other()).toBe('withdrawn')
    accepted(await desk.post(`/news/${made}/remove`, { reason: 'It named a child.' }))
    expect(await other()).toBe('removed')
  })
})
