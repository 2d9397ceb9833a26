import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bakuDay } from '@/newsroom/language/bakuTime'
import { accepted, makeDraft } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { askForSecond, openNewsroom } from '@/tests/support/rest'
import type { CalendarMonth } from './entry'

let payload: Payload
let staff: Record<Person, Browser>
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
})
beforeEach(() => askForSecond(payload, true))
afterAll(() => payload.destroy())

const inDays = (days: number) => bakuDay(new Date(Date.now() + days * 86_400_000))
const order = (who: Browser, id: string, action: string, given = {}) =>
  who.post(`/news/${id}/${action}`, given)
const month = async (name: string) =>
  accepted(await staff.reader.get(`/calendar?month=${name}`)).body as unknown as CalendarMonth
const codeOf = (answer: Awaited<ReturnType<typeof order>>) =>
  (answer.body.errors?.[0]?.data as { code?: string } | undefined)?.code

async function planned(at: string, data: object = {}): Promise<string> {
  const id = await makeDraft(staff['press-officer'], 'news', { otherLanguagePlan: 'never', ...data })
  accepted(await order(staff['press-officer'], id, 'submit'))
  accepted(await order(staff.publisher, id, 'approve'))
  accepted(await order(staff.publisher, id, 'schedule', { at }))
  return id
}

const releases = async (id: string) => {
  const rows = await ask<{ state: string; due_at: Date; version_id: string; significance: string | null }>(
    payload,
    'select state, due_at, version_id, significance from releases where news_id = $1 order by scheduled_at, id',
    [id],
  )
  return rows.map(({ due_at, ...row }) => ({ ...row, dueAt: due_at.toISOString() }))
}
const dayOfLast = async (id: string) => bakuDay((await releases(id)).at(-1)?.dueAt ?? '')

describe('a month of the calendar', () => {
  it('has what is planned, events and embargoes, each on its day in Baku', async () => {
    const id = await planned(`${inDays(40)}T00:30`, { title: 'Gecə dərc olunan xəbər' })
    const event = await makeDraft(staff.publisher, 'events', { start: `${inDays(39)}T20:10:00.000Z` })
    accepted(
      await staff.publisher.post(`/news/${id}/links`, {
        kind: 'embargo',
        label: 'Agentlik',
        until: `${inDays(40)}T05:00:00.000Z`,
      }),
    )
    const { entries, today } = await month(inDays(40).slice(0, 7))
    const of = (day: string) => entries.filter((entry) => entry.day === day)
    expect(today).toBe(inDays(0))
    expect(of(inDays(40))).toMatchObject([
      { kind: 'event', id: event, time: '00:10', title: 'Dəyirmi masa' },
      { kind: 'release', id, time: '00:30', title: 'Gecə dərc olunan xəbər', together: false },
      { kind: 'embargo', id, time: '09:00' },
    ])
  })

  it('is for staff, and of a month that is one', async () => {
    expect((await staff.visitor.get('/calendar?month=2026-12')).status).toBe(403)
    expect((await staff.reader.get('/calendar?month=2026-13')).status).toBe(400)
    expect((await month('2031-02')).entries).toEqual([])
  })
})

describe('a release that is moved to another day', () => {
  it('keeps its hour and its version, and is written down once', async () => {
    const id = await planned(`${inDays(3)}T09:15`)
    await ask(payload, "update releases set significance = 'typo' where news_id = $1", [id])
    accepted(await order(staff.publisher, id, 'reschedule', { day: inDays(5) }))
    const [first, then] = await releases(id)
    expect(first).toMatchObject({ state: 'cancelled' })
    expect(then).toMatchObject({ state: 'waiting', significance: 'typo', version_id: first?.version_id })
    expect(then?.dueAt).toBe(`${inDays(5)}T05:15:00.000Z`)
    const logged = await ask<{ action: string }>(
      payload,
      'select action, details from audit where document_id = $1 order by id desc limit 1',
      [id],
    )
    expect(logged).toMatchObject([{ action: 'rescheduled', details: { from: first?.dueAt } }])
    const jobs = await ask(
      payload,
      'select key from graphile_worker.jobs where key in (select $1 || id from releases where news_id = $2)',
      ['release:', id],
    )
    expect(jobs).toHaveLength(1)
  })

  it('takes the other language along when both go out at the same minute', async () => {
    const at = `${inDays(3)}T11:00`
    const id = await planned(at)
    const twin = await planned(at, { language: 'en', title: 'A training was held', story: undefined })
    await ask(payload, 'update news set story = (select story from news where id = $1) where id = $2', [
      id,
      twin,
    ])
    expect((await month(inDays(3).slice(0, 7))).entries.filter(({ together }) => together)).toHaveLength(2)
    const answer = accepted(await order(staff.publisher, id, 'reschedule', { day: inDays(6) }))
    expect(answer.body).toHaveLength(2)
    for (const one of [id, twin]) expect(await dayOfLast(one)).toBe(inDays(6))
  })

  it('is refused as a first promise would be, and then nothing has changed', async () => {
    const id = await planned(`${inDays(3)}T09:15`)
    const before = await releases(id)
    for (const [who, day, refusal] of [
      [staff.publisher, inDays(-1), 'tooSoon'],
      [staff.publisher, inDays(700), 'tooLate'],
      [staff.publisher, '2026-02-30', 'badTime'],
    ] as const)
      expect(codeOf(await order(who, id, 'reschedule', { day }))).toBe(refusal)
    expect((await order(staff['press-officer'], id, 'reschedule', { day: inDays(4) })).status).toBe(403)
    const alone = await makeDraft(staff.publisher, 'news')
    expect(codeOf(await order(staff.publisher, alone, 'reschedule', { day: inDays(4) }))).toBe('unschedule')
    expect(await releases(id)).toEqual(before)
  })
})
