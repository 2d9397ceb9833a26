import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accepted,
  asPublic,
  latest,
  makeDraft,
  makePublic,
  publishIt,
  saveDraft,
} from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

type Data = Record<string, unknown>
interface Row extends Data {
  id: string
  shown: { office?: string | null; officeAz?: string; officeEn?: string; rank?: string | null }
}

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const day = '2019-11-29T06:00:00.000Z'
const rowsOf = async (id: string) => (await asPublic(desk, 'news', id)).participations as Row[]
const spoke = (person: string) => ({ person, contribution: 'spoke' })

/** A person who was Ombudsman until that day and who is a member of parliament after it. */
async function suleymanova(): Promise<string> {
  const person = await makePublic(desk, 'people', { given: 'Elmira', family: 'Süleymanova' })
  const ombudsman = await makeDraft(desk, 'appointments', {
    person,
    office: 'Ombudsman',
    to: '2019-11-29',
    ranks: [{ title: 'Professor', from: '2000-01-01' }],
  })
  await saveDraft(desk, 'appointments', ombudsman, { office: 'Ombudsperson' }, 'en')
  await publishIt(desk, 'appointments', ombudsman)
  await makePublic(desk, 'appointments', { person, office: 'Deputat', from: '2019-11-30' })
  return person
}

describe('the office beside a speaker', () => {
  it('is written at first publication, in the language of the item, with its rank', async () => {
    const person = await suleymanova()
    const az = await makeDraft(desk, 'news', { originalDate: day, participations: [spoke(person)] })
    expect((await rowsOf(az))[0]?.shown.office).toBeNull()
    await publishIt(desk, 'news', az)
    expect((await rowsOf(az))[0]?.shown).toMatchObject({
      office: 'Ombudsman',
      officeLanguage: 'az',
      rank: 'Professor',
    })
    const en = await makePublic(desk, 'news', {
      language: 'en',
      originalDate: day,
      participations: [spoke(person)],
    })
    expect((await rowsOf(en))[0]?.shown).toMatchObject({
      office: 'Ombudsperson',
      officeLanguage: 'en',
      rank: 'Professor',
      rankLanguage: 'az',
    })
  })

  it('stays when somebody is appointed later, and comes anew for a new row of its own day', async () => {
    const person = await suleymanova()
    const other = await makePublic(desk, 'people')
    const id = await makePublic(desk, 'news', { originalDate: day, participations: [spoke(person)] })
    await makePublic(desk, 'appointments', { person, office: 'Səfir', from: '2019-11-01' })
    await makePublic(desk, 'appointments', { person: other, office: 'Həmsədr', from: '2019-01-01' })
    await saveDraft(desk, 'news', id, { participations: [spoke(other), ...(await rowsOf(id))] })
    await publishIt(desk, 'news', id)
    expect((await rowsOf(id)).map(({ shown }) => shown.office)).toEqual(['Həmsədr', 'Ombudsman'])
  })

  it('is that of the event’s day where the item has an event', async () => {
    const person = await suleymanova()
    const event = await makePublic(desk, 'events', { start: '2019-12-01T06:00:00.000Z' })
    const id = await makePublic(desk, 'news', { originalDate: day, event, participations: [spoke(person)] })
    expect((await rowsOf(id))[0]?.shown.office).toBe('Deputat')
  })

  it('is the one that the editor chose, as long as the row names that person', async () => {
    const [person, other] = [await suleymanova(), await makePublic(desk, 'people')]
    const chosen = await makePublic(desk, 'appointments', { person, office: 'Elmi katib', to: '1999-01-01' })
    const row = { ...spoke(person), appointment: chosen }
    const id = await makePublic(desk, 'news', { originalDate: day, participations: [row] })
    const [written] = await rowsOf(id)
    expect(written?.shown.office).toBe('Elmi katib')
    await saveDraft(desk, 'news', id, { participations: [{ ...written, person: other }] })
    await publishIt(desk, 'news', id)
    expect((await rowsOf(id))[0]).toMatchObject({ person: other, appointment: null, shown: { office: null } })
    const stolen = await makeDraft(desk, 'news', {
      participations: [{ ...spoke(other), appointment: chosen }],
    })
    const refused = await desk.post(`/news/${stolen}/publish`)
    expect(refused.body.errors?.[0]?.data?.problems).toMatchObject([{ code: 'office-unknown' }])
  })

  it('is forgotten by a row that names somebody else', async () => {
    const [person, other] = [await suleymanova(), await makePublic(desk, 'people')]
    const id = await makePublic(desk, 'news', { originalDate: day, participations: [spoke(person)] })
    const [row] = await rowsOf(id)
    await saveDraft(desk, 'news', id, { participations: [{ ...row, person: other }] })
    expect(((await latest(desk, 'news', id)).participations as Row[])[0]?.shown.office).toBeNull()
    await publishIt(desk, 'news', id)
    expect((await rowsOf(id))[0]).toMatchObject({ person: other, shown: { office: null } })
  })

  it('is taken from the register again on request, as a draft first', async () => {
    const person = await suleymanova()
    const id = await makePublic(desk, 'news', { originalDate: day, participations: [spoke(person)] })
    await makePublic(desk, 'appointments', { person, office: 'Səfir', from: '2019-11-01' })
    for (const who of ['translator', 'reader', 'visitor'] as const)
      expect((await staff[who].post(`/news/${id}/take-offices-again`)).status).toBe(403)
    accepted(await staff['press-officer'].post(`/news/${id}/take-offices-again`))
    expect((await rowsOf(id))[0]?.shown.office).toBe('Ombudsman')
    await publishIt(desk, 'news', id)
    expect((await rowsOf(id))[0]?.shown.office).toBe('Səfir')
  })

  it('is not taken from an appointment that is not public', async () => {
    const person = await makePublic(desk, 'people')
    await makeDraft(desk, 'appointments', { person, office: 'Təyin olunmamış' })
    const id = await makePublic(desk, 'events', { start: day, programme: [spoke(person)] })
    const [row] = (await asPublic(desk, 'events', id)).programme as Row[]
    expect(row?.shown.officeAz).toBeNull()
  })

  it('is written in both languages in the programme of an event', async () => {
    const person = await suleymanova()
    const id = await makePublic(desk, 'events', { start: day, programme: [spoke(person)] })
    const [row] = (await asPublic(desk, 'events', id)).programme as Row[]
    expect(row?.shown).toMatchObject({ officeAz: 'Ombudsman', officeEn: 'Ombudsperson', rankAz: 'Professor' })
  })
})
