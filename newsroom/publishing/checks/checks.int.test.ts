import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  asPublic,
  latest,
  makeDraft,
  makePublic,
  paragraph,
  publishIt,
  saveDraft,
} from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import { asPdf, jpeg, pdf, sendFile, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { inMinutes } from '@/tests/support/schedule/inMinutes'
import { letOut } from '../releases/letOut'
import type { Issue } from './issue'

type Told = Omit<Issue, 'message'> & { message: string }

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const codesOf = (issues: readonly { field: string; code: string }[]) =>
  issues.map(({ field, code }) => `${field}: ${code}`)

/** What the publication of a draft is refused for. */
async function refusedFor(data: object): Promise<string[]> {
  const answer = await desk.post(`/news/${await makeDraft(desk, 'news', { ...data })}/publish`)
  expect(answer.status).toBe(422)
  return codesOf((answer.body.errors?.[0]?.data?.problems ?? []) as unknown as Issue[])
}

async function checksOf(id: string, query = '', who = desk, language = 'az') {
  const answer = await who.get(`/news/${id}/checks${query}`, { headers: { 'Accept-Language': language } })
  expect(answer.status).toBe(200)
  return answer.body as unknown as { blocking: Told[]; advice: Told[] }
}

const inText = (value: string) => ({ type: 'upload', relationTo: 'media', value, version: 3, fields: {} })
const linkTo = (relationTo: string, value: string) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [{ type: 'text', version: 1, text: 'keçid', format: 0 }],
})

describe('publishing is refused', () => {
  it('for a picture without a credit, and not for one whose own words describe it', async () => {
    const image = await upload(desk, await jpeg(), { alt: 'Zalda masa' })
    // As it may be of a file that was there before credits were asked for.
    await ask(payload, 'update media set credit = null where id = $1', [image])
    expect(await refusedFor({ leadImage: { image } })).toEqual(['leadImage.image: credit'])
    await desk.patch(`/media/${image}?locale=az`, { credit: 'A. Quliyev' })
    await makePublic(desk, 'news', { leadImage: { image } })
  })

  it('for a file among the words, where readers would not see it', async () => {
    const file = String((await sendFile(desk, pdf(), asPdf)).body.doc?.id)
    expect(await refusedFor({ body: paragraph('Qaydalar', inText(file)) })).toEqual(['body: file-in-text'])
  })

  it('for a link to what is not public, until it is', async () => {
    const person = await makeDraft(desk, 'people')
    const body = paragraph('Bax: ', linkTo('people', person))
    expect(await refusedFor({ body })).toEqual(['body: closed-target'])
    await publishIt(desk, 'people', person)
    await makePublic(desk, 'news', { body })
  })

  it('where nobody can be asked, neither for the item nor for the site', async () => {
    expect(await refusedFor({ pressContact: {} })).toEqual(['pressContact.phone: contact'])
    const contacts = [{ name: 'Mətbuat xidməti', email: 'press@example.org' }]
    await payload.updateGlobal({ slug: 'site', data: { contacts }, overrideAccess: true })
    await makePublic(desk, 'news', { pressContact: {} })
  })

  it('where an office of that day is not public yet', async () => {
    const person = await makePublic(desk, 'people', { given: 'Ülkər', family: 'Nəcəfova' })
    const office = await makeDraft(desk, 'appointments', { person, from: '2019-01-01T00:00:00.000Z' })
    const took = { participations: [{ person, contribution: 'spoke' }] }
    expect(await refusedFor(took)).toEqual(['participations.0.appointment: office-not-public'])
    await makePublic(desk, 'news', { ...took, originalDate: '2018-05-05T08:00:00.000Z' })
    await publishIt(desk, 'appointments', office)
    await makePublic(desk, 'news', took)
  })

  it('not for an item out of an archive, of which it is advice', async () => {
    const id = await makeDraft(desk, 'news', { title: 'Köhnə xəbər', place: 'Bakı ???' })
    await ask(
      payload,
      `insert into imported_items (key, news_id, locale, story, line, title)
        select 'k1', id, 'az', story, 1, title from news where id = $1`,
      [id],
    )
    const { blocking, advice } = await checksOf(id)
    expect(blocking).toEqual([])
    expect(codesOf(advice)).toContain('place: placeholder')
    await publishIt(desk, 'news', id)
  })
})

describe('the checks of an item', () => {
  it('are two lists, in the language of the desk', async () => {
    const id = await makeDraft(desk, 'news', { title: 'Elan', summary: null, kind: 'announcement' })
    const az = await checksOf(id)
    expect(codesOf(az.blocking)).toEqual(['summary: summary'])
    expect(codesOf(az.advice)).toEqual(['title: short-title', 'topics: no-topic'])
    expect(az.blocking[0]).toEqual({
      ...{ field: 'summary', code: 'summary', severity: 'blocking' },
      message: 'Xülasə yoxdur.',
    })
    expect((await checksOf(id, '', desk, 'en')).blocking[0]?.message).toBe('There is no summary.')
  })

  it('are told to the staff and to nobody else', async () => {
    const id = await makeDraft(desk, 'news', { summary: null })
    const { visitor, ...others } = staff
    for (const who of Object.values(others)) expect((await checksOf(id, '', who)).blocking).toHaveLength(1)
    expect((await visitor.get(`/news/${id}/checks`)).status).toBe(403)
    for (const other of ['01a20000-0000-7000-8000-000000000000', 'abc'])
      expect((await desk.get(`/news/${other}/checks`)).status).toBe(404)
  })

  it('name who is in the text and not linked, but not the agency itself', async () => {
    await payload.updateGlobal({
      ...{ slug: 'site', locale: 'az', overrideAccess: true },
      data: { agency: 'Dövlət Miqrasiya Xidməti' },
    })
    await makePublic(desk, 'organisations', { name: 'Dövlət Miqrasiya Xidməti' })
    const person = await makePublic(desk, 'people', { given: 'Elnarə', family: 'Səfərova' })
    const body = paragraph('Dövlət Miqrasiya Xidmətində təlim olub. Təlimi Elnarə Səfərova açıb.')
    const id = await makeDraft(desk, 'news', { body })
    const unlinked = async () =>
      (await checksOf(id)).advice
        .filter(({ code }) => code === 'unlinked-names')
        .map(({ message }) => message)
    expect(await unlinked()).toEqual(['Mətndə adı çəkilir, amma bağlanmayıb: Elnarə Səfərova.'])
    await saveDraft(desk, 'news', id, { participations: [{ person, contribution: 'opened' }] })
    expect(await unlinked()).toEqual([])
  })

  it('name the item that may tell the same, and none of another time, language or story', async () => {
    const told = {
      title: 'Sərhəd bölgəsində miqrasiya məsələləri müzakirə edilib',
      summary: 'Görüşdə iki ölkənin nümayəndələri iştirak edib və razılığa gəliblər.',
    }
    const first = await makePublic(desk, 'news', told)
    const again = await makeDraft(desk, 'news', told)
    const like = async (id: string) => (await checksOf(id)).advice.flatMap(({ about }) => about?.id ?? [])
    expect(await like(again)).toEqual([first])
    const other = String((await desk.post(`/news/${first}/translate`)).body.id)
    await saveDraft(desk, 'news', other, told)
    expect(await like(other)).toEqual([])
    expect(
      await like(await makeDraft(desk, 'news', { ...told, publishedAt: '2014-05-05T08:00:00.000Z' })),
    ).toEqual([])
    expect(await like(await makeDraft(desk, 'news', { ...told, language: 'en' }))).toEqual([])
  })

  it('name who has no name in the language of the item', async () => {
    const person = await makePublic(desk, 'people', { given: 'Nərmin', family: 'Quliyeva' })
    const participations = [{ person, contribution: 'spoke' }]
    const id = await makeDraft(desk, 'news', {
      language: 'en',
      title: 'A talk about asylum in Baku',
      participations,
    })
    const named = (await checksOf(id)).advice.filter(({ code }) => code === 'name-in-other-language')
    expect(named.map(({ field, message }) => [field, message.includes('Nərmin Quliyeva')])).toEqual([
      ['participations', true],
    ])
  })
})

describe('publishing again (C2.7)', () => {
  const publishAs = async (id: string, significance: string) =>
    desk.post(`/news/${id}/publish`, { significance })
  const correctedAt = async (id: string) => (await asPublic(desk, 'news', id)).correctedAt

  it('moves the moment of the change, but not for a typing error', async () => {
    const id = await makePublic(desk, 'news', { title: 'Qəbul saatlari' })
    expect(await correctedAt(id)).toBeNull()
    await saveDraft(desk, 'news', id, { title: 'Qəbul saatları' })
    expect((await publishAs(id, 'typo')).status).toBe(200)
    expect(await asPublic(desk, 'news', id)).toMatchObject({ title: 'Qəbul saatları', correctedAt: null })
    await saveDraft(desk, 'news', id, { place: 'Bakı' })
    await publishIt(desk, 'news', id)
    const moved = await correctedAt(id)
    expect(Date.now() - Date.parse(String(moved))).toBeLessThan(60_000)
    await saveDraft(desk, 'news', id, { place: 'Bakı şəhəri', significance: 'typo' })
    await publishIt(desk, 'news', id)
    expect(await correctedAt(id)).toBe(moved)
  })

  it('asks for a note that is new, where the change is major, and goes back to normal', async () => {
    const id = await makePublic(desk, 'news', { title: 'Yeni qayda' })
    await saveDraft(desk, 'news', id, { place: 'Gəncə' })
    const refused = await publishAs(id, 'major')
    expect(refused.status).toBe(422)
    expect(refused.body.errors?.[0]?.data?.problems).toMatchObject([
      { field: 'changeNotes', code: 'change-note' },
    ])
    expect(codesOf((await checksOf(id, '?significance=major')).blocking)).toEqual([
      'changeNotes: change-note',
    ])
    expect((await checksOf(id)).blocking).toEqual([])

    const changeNotes = [{ note: 'Yer düzəldilib.', date: '2026-11-20T08:00:00.000Z' }]
    await saveDraft(desk, 'news', id, { changeNotes, significance: 'major' })
    await publishIt(desk, 'news', id)
    expect(await correctedAt(id)).not.toBeNull()
    expect((await latest(desk, 'news', id)).significance).toBe('normal')
    const logged = await ask<{ kind: string | null }>(
      payload,
      `select details ->> 'significance' as kind from audit where document_id = $1 and action = 'published' order by id`,
      [id],
    )
    expect(logged.map(({ kind }) => kind)).toEqual([null, 'major'])
    // What readers have seen does not tell of the next change.
    await saveDraft(desk, 'news', id, { place: 'Şəki' })
    expect((await publishAs(id, 'major')).status).toBe(422)
  })

  it('takes neither the moment nor an unknown kind of change from the desk', async () => {
    const id = await makePublic(desk, 'news', { title: 'Köhnə tarix' })
    await saveDraft(desk, 'news', id, { place: 'Bakı', correctedAt: '2001-01-01T00:00:00.000Z' })
    expect((await latest(desk, 'news', id)).correctedAt).toBeNull()
    expect((await publishAs(id, 'tiny')).status).toBe(200)
    expect(String(await correctedAt(id))).toMatch(/^20[2-9]/)
  })

  it('counts what the public saw before it was taken down', async () => {
    const id = await makePublic(desk, 'news', { title: 'Geri qayıdan xəbər' })
    await saveDraft(desk, 'news', id, { place: 'Bakı' })
    await publishIt(desk, 'news', id)
    const moved = await correctedAt(id)
    await desk.post(`/news/${id}/unpublish`)
    expect((await publishAs(id, 'typo')).status).toBe(200)
    expect(await correctedAt(id)).toBe(moved)
  })

  it('at its time means what was said with the time', async () => {
    const id = await makePublic(desk, 'news', { title: 'Vaxtı təyin olunmuş düzəliş' })
    await saveDraft(desk, 'news', id, { place: 'Bakı' })
    const at = inMinutes(30)
    const incomplete = await desk.post(`/news/${id}/schedule`, { at, significance: 'major' })
    expect(incomplete.body.errors?.[0]?.data?.problems).toMatchObject([{ code: 'change-note' }])
    expect((await desk.post(`/news/${id}/schedule`, { at, significance: 'typo' })).status).toBe(200)
    const [release] = await ask<{ id: string }>(
      payload,
      `update releases set due_at = now() where news_id = $1 and state = 'waiting' returning id`,
      [id],
    )
    expect(await letOut(payload, String(release?.id))).toBe('out')
    expect(await asPublic(desk, 'news', id)).toMatchObject({ place: 'Bakı', correctedAt: null })
  })
})
