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
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

type Row = Record<string, unknown> & { id: string }

let payload: Payload
let desk: Browser
let people: string[]
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
  people = [
    await makePublic(desk, 'people', { given: 'Vüsal', family: 'Hüseynov' }),
    await makePublic(desk, 'people', { given: 'Elmira', family: 'Süleymanova' }),
    await makePublic(desk, 'people', { given: 'Vladimir', family: 'Gyorgiyev' }),
  ]
})
afterAll(() => payload.destroy())

const topics = {
  az: ['Açılış', 'İnsan hüquqları', 'Miqrasiya hüququ'],
  en: ['Opening', 'Human rights', 'Migration law'],
}
const rowsOf = (document: Record<string, unknown>, field: string) => document[field] as Row[]
/** Who says what, in order. */
const said = (rows: Row[]) => rows.map(({ person, topic }) => [people.indexOf(String(person)), topic])

describe('the two documents of a news item', () => {
  it('know nothing of each other’s speakers', async () => {
    const speakers = people.map((person, index) => ({
      person,
      contribution: 'spoke',
      topic: topics.az[index],
    }))
    const az = await makePublic(desk, 'news', { participations: speakers })
    const en = String(accepted(await desk.post(`/news/${az}/translate`)).body.id)
    const copied = rowsOf(await latest(desk, 'news', en), 'participations')
    await saveDraft(desk, 'news', en, {
      title: 'Training held in Baku',
      summary: 'Twenty officers took part.',
      body: (await latest(desk, 'news', az)).body,
      participations: copied.map((row, index) => ({ ...row, topic: topics.en[index] })),
    })
    await publishIt(desk, 'news', en)
    const [first, , third] = rowsOf(await latest(desk, 'news', az), 'participations')
    await saveDraft(desk, 'news', az, { participations: [third, first] })
    await publishIt(desk, 'news', en)
    const inPublic = async (id: string) => said(rowsOf(await asPublic(desk, 'news', id), 'participations'))
    expect(await inPublic(az)).toEqual(topics.az.map((topic, index) => [index, topic]))
    await publishIt(desk, 'news', az)
    expect(await inPublic(az)).toEqual([
      [2, 'Miqrasiya hüququ'],
      [0, 'Açılış'],
    ])
    expect(await inPublic(en)).toEqual(topics.en.map((topic, index) => [index, topic]))
  })
})

describe('the programme of an event', () => {
  /** An event in both languages with three speakers. */
  async function event(isPublic: boolean): Promise<string> {
    const programme = people.map((person, index) => ({
      person,
      contribution: 'spoke',
      topic: topics.az[index],
    }))
    const id = await makeDraft(desk, 'events', { programme })
    const rows = rowsOf(await latest(desk, 'events', id, 'en'), 'programme')
    const english = rows.map((row, index) => ({ ...row, topic: topics.en[index] }))
    await saveDraft(desk, 'events', id, { title: 'Round table', programme: english }, 'en')
    if (isPublic) await publishIt(desk, 'events', id)
    return id
  }
  const programme = async (id: string, locale: string) =>
    rowsOf(await latest(desk, 'events', id, locale), 'programme')

  it.each([
    ['a draft', false],
    ['public', true],
  ])(
    'keeps the English words with their rows while it is reordered and cut in Azerbaijani, as %s',
    async (_state, isPublic) => {
      const id = await event(isPublic)
      const [first, , third] = await programme(id, 'az')
      await saveDraft(desk, 'events', id, { programme: [third, first] })
      const expected = {
        az: [
          [2, topics.az[2]],
          [0, topics.az[0]],
        ],
        en: [
          [2, topics.en[2]],
          [0, topics.en[0]],
        ],
      }
      expect(said(await programme(id, 'az'))).toEqual(expected.az)
      expect(said(await programme(id, 'en'))).toEqual(expected.en)
      await saveDraft(desk, 'events', id, { summary: 'A summary.' }, 'en')
      await publishIt(desk, 'events', id)
      for (const locale of ['az', 'en'] as const)
        expect(said(rowsOf(await asPublic(desk, 'events', id, locale), 'programme'))).toEqual(
          expected[locale],
        )
    },
  )

  it('keeps the words of both when a row is put between them and the other language is saved', async () => {
    const id = await event(true)
    const [first, second, third] = await programme(id, 'en')
    const guest = { freeName: 'A guest', contribution: 'attended', topic: 'Questions' }
    await saveDraft(desk, 'events', id, { programme: [third, guest, second, first] }, 'en')
    await saveDraft(desk, 'events', id, { title: 'Dəyirmi masa keçirildi' })
    await publishIt(desk, 'events', id)
    const az = rowsOf(await asPublic(desk, 'events', id, 'az'), 'programme')
    expect(az.map(({ topic }) => topic ?? null)).toEqual([topics.az[2], null, topics.az[1], topics.az[0]])
    const en = rowsOf(await asPublic(desk, 'events', id, 'en'), 'programme')
    expect(en.map(({ topic }) => topic)).toEqual([topics.en[2], 'Questions', topics.en[1], topics.en[0]])
  })

  it('keeps the office of each speaker with them', async () => {
    await makePublic(desk, 'appointments', { person: people[2], office: 'Direktor', from: '2010-01-01' })
    const id = await event(true)
    const [first, second, third] = await programme(id, 'az')
    await saveDraft(desk, 'events', id, { programme: [third, second, first] })
    await publishIt(desk, 'events', id)
    const rows = rowsOf(await asPublic(desk, 'events', id), 'programme')
    expect(rows.map(({ shown }) => (shown as { officeAz: string | null }).officeAz)).toEqual([
      'Direktor',
      null,
      null,
    ])
  })
})

describe('the ranks of an appointment', () => {
  it('keep their English words while they are reordered and cut in Azerbaijani', async () => {
    const titles = ['Polkovnik', 'General-mayor', 'General-leytenant']
    const id = await makeDraft(desk, 'appointments', {
      person: people[0],
      ranks: titles.map((title, index) => ({ title, from: `201${index}-01-01` })),
    })
    const ranks = rowsOf(await latest(desk, 'appointments', id, 'en'), 'ranks')
    const english = ['Colonel', 'Major General', 'Lieutenant General']
    const inEnglish = ranks.map((rank, index) => ({ ...rank, title: english[index] }))
    await saveDraft(desk, 'appointments', id, { office: 'Chief', ranks: inEnglish }, 'en')
    await publishIt(desk, 'appointments', id)
    const [first, , third] = rowsOf(await latest(desk, 'appointments', id), 'ranks')
    await saveDraft(desk, 'appointments', id, { ranks: [third, first] })
    await publishIt(desk, 'appointments', id)
    const title = async (locale: string) =>
      rowsOf(await asPublic(desk, 'appointments', id, locale), 'ranks').map((rank) => rank.title)
    expect(await title('az')).toEqual(['General-leytenant', 'Polkovnik'])
    expect(await title('en')).toEqual(['Lieutenant General', 'Colonel'])
  })
})
