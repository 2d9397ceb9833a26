import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, makeDraft, makePublic, paragraph } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { everybody, hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import type { NameProposal } from './proposal'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
let vusal: string
let fund: string
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff['press-officer']
  vusal = await makePublic(staff.publisher, 'people', { given: 'Vüsal', family: 'Hüseynov' })
  await makePublic(staff.publisher, 'appointments', {
    person: vusal,
    office: 'Xidmətin rəisi',
    from: '2018-01-01',
    to: '2020-12-31',
  })
  await makePublic(staff.publisher, 'appointments', {
    person: vusal,
    office: 'Komitənin sədri',
    from: '2021-01-01',
  })
  fund = await makePublic(staff.publisher, 'organisations', { name: 'BMT-nin Uşaq Fondu', acronym: 'UNİCEF' })
})
afterAll(() => payload.destroy())

const text =
  'Tədbiri Xidmətin rəisi Vüsal Hüseynov açıb. Dəyirmi masa BMT-nin Uşaq Fondunun dəstəyi ilə keçirilib.'
const form = (more: object = {}) => ({
  language: 'az',
  title: 'Bakıda dəyirmi masa',
  body: paragraph(text),
  originalDate: '2019-11-29T06:00:00.000Z',
  ...more,
})
const find = async (more: object = {}): Promise<NameProposal[]> =>
  accepted(await desk.post('/news/names-in-text', form(more))).body.proposals as NameProposal[]
const idsIn = (found: NameProposal[]) => found.flatMap(({ entries }) => entries.map(({ id }) => id))

describe('the names in a text that is being written', () => {
  it('are those of the register, with the office of the day and what the sentence says', async () => {
    const [person, partner] = await find()
    expect(person).toMatchObject({
      type: 'person',
      certainty: 'certain',
      entries: [{ id: vusal, name: 'Vüsal Hüseynov', office: 'Xidmətin rəisi' }],
      contribution: 'opened',
    })
    expect(partner).toMatchObject({
      type: 'organisation',
      entries: [{ id: fund, name: 'BMT-nin Uşaq Fondu' }],
      role: 'supported-by',
    })
  })

  it('bring the office of another day on another day', async () => {
    const [person] = await find({ originalDate: '2022-03-01T06:00:00.000Z' })
    expect(person?.entries[0]?.office).toBe('Komitənin sədri')
  })

  it('are for a person to confirm where the text gives somebody another office: a namesake may be meant', async () => {
    const body = paragraph('Tədbirdə Nazirliyin mətbuat katibi Vüsal Hüseynov çıxış edib.')
    expect(await find({ body })).toMatchObject([
      { certainty: 'likely', contribution: 'spoke', entries: [{ id: vusal, isAnother: true }] },
    ])
  })

  it('are not offered where the item links them, or names them outside the register', async () => {
    expect(idsIn(await find({ linked: [vusal] }))).toEqual([fund])
    const nobody = { body: paragraph('Tədbirdə Orxan Balayev çıxış edib.') }
    const [stranger] = await find(nobody)
    expect(stranger).toMatchObject({ certainty: 'new', name: 'Orxan Balayev', entries: [] })
    expect(await find({ ...nobody, freeNames: ['Orxan Balayev'] })).toEqual([])
  })

  it('are not offered again for an item once refused, and still for others', async () => {
    const [item, other] = [await makeDraft(desk, 'news'), await makeDraft(desk, 'news')]
    const key = (await find({ id: item }))[0]?.key
    accepted(await desk.post(`/news/${item}/refused-names`, { keys: [key] }))
    accepted(await desk.post(`/news/${item}/refused-names`, { keys: [key] }))
    expect(idsIn(await find({ id: item }))).toEqual([fund])
    expect(idsIn(await find({ id: other }))).toEqual([vusal, fund])
  })

  it('follow the register: what is added to it is found at once', async () => {
    const body = { body: paragraph('Çıxış edən Aytən Nurizadə olub.') }
    expect((await find(body))[0]?.certainty).toBe('new')
    const id = await makeDraft(desk, 'people', { given: 'Aytən', family: 'Nurizadə' })
    expect(idsIn(await find(body))).toEqual([id])
  })

  it('are looked for in whatever a form holds', async () => {
    expect(await find({ title: '', body: null })).toEqual([])
    expect(await find({ title: null, body: { root: 'x' } })).toEqual([])
    expect((await find({ id: 'new', event: 7, originalDate: 'dünən', linked: null })).length).toBe(2)
    expect((await desk.post('/news/names-in-text', { language: 'ru' })).status).toBe(400)
  })
})

it('leaves it to a person to choose where two entries have one name', async () => {
  const sides = [await makeDraft(desk, 'people', { given: 'Nail', family: 'Bağırov' })]
  sides.push(await makeDraft(desk, 'people', { given: 'Nail', family: 'Bağırov' }))
  const [either] = await find({ body: paragraph('Sonda Nail Bağırov çıxış edib.') })
  expect(either).toMatchObject({ certainty: 'choose', contribution: 'spoke' })
  expect(either?.entries.map(({ id }) => id).toSorted()).toEqual(sides.toSorted())
})

it('tells names to those who may write items, and to nobody else', async () => {
  const item = await makeDraft(desk, 'news')
  for (const person of everybody) {
    const may = ['administrator', 'publisher', 'press-officer'].includes(person)
    const answers = [
      await staff[person].post('/news/names-in-text', form()),
      await staff[person].post(`/news/${item}/refused-names`, { keys: ['person: x'] }),
    ]
    expect([person, ...answers.map(({ status }) => status)]).toEqual([
      person,
      ...(may ? [200, 200] : [403, 403]),
    ])
  }
  expect((await desk.post('/news/x/refused-names', { keys: ['x'] })).status).toBe(404)
})
