import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { latest, makeDraft, makePublic, paragraph, saveDraft } from '@/tests/support/documents'
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
const englishItem = async () =>
  makeDraft(officer, 'news', {
    language: 'en',
    title: 'Training held in Baku',
    originalDate: '2019-11-29T06:00:00.000Z',
    participations: rows(),
    organisations: [{ organisation, role: 'host' }],
    leadImage: { image: await upload(officer, await jpeg()), alt: 'People at a table' },
  })

describe('a translator into English', () => {
  it('changes the words of an English item, whatever language the desk shows', async () => {
    const id = await englishItem()
    const before = (await latest(translator, 'news', id)) as Data & { participations: Row[]; leadImage: Data }
    const words = {
      title: 'A training on migration law',
      slug: 'a-training-on-migration-law',
      summary: 'Twenty officers took part.',
      place: 'Baku',
      body: paragraph('The training lasted three days.'),
    }
    await saveDraft(translator, 'news', id, {
      ...words,
      leadImage: { ...before.leadImage, alt: 'Officers at a long table' },
      participations: before.participations.map((row) => ({ ...row, topic: 'Opening words' })),
    })
    expect(await latest(translator, 'news', id)).toMatchObject({
      ...words,
      body: { root: { children: [{ children: [{ text: 'The training lasted three days.' }] }] } },
      leadImage: { alt: 'Officers at a long table' },
      participations: [{ topic: 'Opening words' }, { topic: 'Opening words' }],
    })
  })

  it('changes no facts of it', async () => {
    const id = await englishItem()
    const before = await latest(translator, 'news', id)
    const event = await makePublic(staff.publisher, 'events')
    const image = await upload(officer, await jpeg())
    const named = {
      projects: [await makePublic(staff.publisher, 'projects')],
      topics: [await makePublic(staff.publisher, 'topics')],
      documents: [await makePublic(staff.publisher, 'documents')],
    }
    await saveDraft(translator, 'news', id, {
      kind: 'speech',
      event,
      originalDate: '2020-01-01T00:00:00.000Z',
      publishedAt: '2020-01-01T00:00:00.000Z',
      organisations: [],
      ...named,
      leadImage: { ...(before.leadImage as Data), image, decorative: true },
      pressContact: { name: 'Başqası' },
      significance: 'major',
      changeNotes: [{ note: 'Düzəliş', date: '2020-01-01T00:00:00.000Z' }],
      legacyAddress: '/az/news/1',
      language: 'az',
    })
    const { updatedAt: _before, ...facts } = before
    expect(await latest(translator, 'news', id)).toMatchObject(facts)
  })

  it('neither adds nor removes nor reorders speakers, nor names others in their rows', async () => {
    const id = await englishItem()
    const before = (await latest(translator, 'news', id)).participations as Row[]
    const attempts: Data[][] = [
      [],
      [...before].reverse(),
      before.slice(0, 1),
      [...before, { freeName: 'Kənar adam', contribution: 'spoke' }],
      before.map((row) => ({ ...row, person: null, contribution: 'attended' })),
      before.map(({ id: _id, ...row }) => row),
    ]
    for (const participations of attempts) {
      await saveDraft(translator, 'news', id, { participations })
      expect((await latest(translator, 'news', id)).participations).toEqual(before)
    }
  })

  it('leaves the pictures and links of a text as they are, and takes over those of its source', async () => {
    const link = (url: string) => ({
      ...{ type: 'link', version: 3, format: '', indent: 0, direction: null },
      fields: { linkType: 'custom', newTab: false, url },
      children: [{ type: 'text', version: 1, text: 'law', format: 0 }],
    })
    const [law, other] = ['https://law.example/code', 'https://other.example/']
    const source = await makeDraft(officer, 'news', { body: paragraph('Qanun: ', link(law)) })
    const id = String((await translator.post(`/news/${source}/translate`)).body.id)
    const save = async (body: object) =>
      (await translator.patch(`/news/${id}?draft=true&locale=en`, { body })).status
    expect(await save(paragraph('The law: ', link(other)))).toBe(403)
    expect(await save(paragraph('The law: ', link(law)))).toBe(200)
    expect(await save(paragraph('See the law: ', link(law)))).toBe(200)
    expect(await save(paragraph('No law.'))).toBe(403)
    expect(await save(paragraph('The law: ', link(law), link(law)))).toBe(403)
  })

  it('takes the speakers and pictures over that the source has now', async () => {
    const source = await makeDraft(officer, 'news')
    const id = String((await translator.post(`/news/${source}/translate`)).body.id)
    const person = await makeDraft(officer, 'people')
    const participations = [{ person, contribution: 'spoke' }]
    await saveDraft(officer, 'news', source, { participations })
    const taken = await translator.post(`/translation/news/${id}/facts`, { fact: 'all', choice: 'take' })
    expect([taken.status, taken.body.facts]).toEqual([200, []])
    const { participations: here } = await latest(officer, 'news', id)
    expect(here).toMatchObject(participations)
  })

  it('does at the translation desk what they may, and nothing that is for writers', async () => {
    const source = await makeDraft(officer, 'news')
    const id = String((await translator.post(`/news/${source}/translate`)).body.id)
    const desk = `/translation/news/${id}`
    const { token } = (await translator.get(desk)).body.source as { token: string }
    const title = { key: 'title', translation: 'Training held in Baku', was: '', token }
    expect((await translator.post(`${desk}/segments`, title)).status).toBe(200)
    const writersOrders: [string, object][] = [
      ['/segments/review', { keys: ['title'] }],
      ['/segments/reject', { key: 'title', note: 'Yox' }],
      ['/facts', { fact: 'all', choice: 'keep' }],
      ['/mode', { mode: 'independent' }],
    ]
    for (const [order, said] of writersOrders)
      expect([order, (await translator.post(`${desk}${order}`, said)).status]).toEqual([order, 403])
    expect((await translator.post(`/news/${id}/publish`)).status).toBe(403)
    expect((await translator.post(`/news/${id}/submit`)).status).toBe(200)
    expect((await translator.post(`/news/${source}/submit`)).status).toBe(403)
    const back = String((await officer.post(`/news/${id}/translate`)).body.id)
    expect(back).toBe(source)
    expect((await translator.post(`/translation/news/${source}/segments`, title)).status).toBe(403)
  })

  it('does not touch an Azerbaijani item', async () => {
    const id = await makeDraft(officer, 'news')
    const before = await latest(translator, 'news', id)
    for (const locale of ['az', 'en'])
      expect(
        (await translator.patch(`/news/${id}?draft=true&locale=${locale}`, { title: 'Başqa' })).status,
      ).toBe(403)
    expect(await latest(translator, 'news', id)).toEqual(before)
  })
})

describe('A2.5 publishing by data', () => {
  it('is refused to a translator, however it is spelled, on an item that they may write', async () => {
    const id = await englishItem()
    const before = await latest(translator, 'news', id)
    const at = `/news/${id}`
    const published = { _status: 'published' }
    const attempts: [string, Data][] = [
      [at, published],
      [`${at}?draft=true`, published],
      [`${at}?draft=false`, { ...published, title: 'Published by hand' }],
      [`${at}?draft=true&publishAllLocales=true`, {}],
      [`${at}?draft=true&publishSpecificLocale=en`, {}],
      [`${at}?draft=true&autosave=true`, published],
      [`${at}?draft=true`, { deletedAt: new Date().toISOString() }],
      [`${at}?draft=true&overrideLock=true`, published],
    ]
    for (const [path, data] of attempts) {
      const { status } = await translator.patch(path, data)
      expect([path, status]).toEqual([path, 403])
    }
    await saveDraft(translator, 'news', id, { state: 'published', publishedAt: '2026-01-01T00:00:00.000Z' })
    const { updatedAt: _then, ...same } = before
    expect(await latest(translator, 'news', id)).toMatchObject(same)
    expect(before).toMatchObject({ _status: 'draft', state: 'draft', publishedAt: null })
  })
})
