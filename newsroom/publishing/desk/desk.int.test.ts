import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, makeDraft, makePublic, saveDraft } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { hire, hireStaff } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { askForSecond, openNewsroom } from '@/tests/support/rest'
import { inMinutes } from '@/tests/support/schedule/inMinutes'
import { statementsOf } from '@/tests/support/statements'
import type { Desk } from './desk'

let payload: Payload
let staff: Record<Person, Browser>
let second: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  second = await hire(payload, 'publisher', 'ikinci')
  await askForSecond(payload, true)
})
afterAll(() => payload.destroy())

const order = async (who: Browser, id: string, action: string, given = {}) =>
  accepted(await who.post(`/news/${id}/${action}`, given))
const deskOf = async (who: Browser) => accepted(await who.get('/desk')).body as unknown as Desk
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)

async function submitted(writer: Browser, title: string): Promise<string> {
  const id = await makeDraft(writer, 'news', { title, otherLanguagePlan: 'never' })
  await order(writer, id, 'submit')
  return id
}

async function scheduled(at: string): Promise<string> {
  const id = await submitted(staff['press-officer'], 'Planlaşdırılan təlim')
  await order(staff.publisher, id, 'approve')
  await order(staff.publisher, id, 'schedule', { at })
  return id
}

describe('the start page', () => {
  it('tells each person what waits for them, and nobody their own words to approve', async () => {
    const theirs = await submitted(staff['press-officer'], 'Yoxlanmalı xəbər')
    const own = await submitted(staff.publisher, 'Naşirin öz xəbəri')
    const back = await submitted(staff['press-officer'], 'Qaytarılan xəbər')
    await order(second, back, 'send-back', { note: 'Tarix səhvdir.' })
    const [publisher, other, officer, reader] = [
      await deskOf(staff.publisher),
      await deskOf(second),
      await deskOf(staff['press-officer']),
      await deskOf(staff.reader),
    ]
    expect(ids(publisher.waiting)).toEqual([theirs])
    expect(ids(other.waiting)).toEqual([theirs, own])
    expect(officer.waiting).toMatchObject([
      { id: back, why: 'sent-back', by: 'ikinci', note: 'Tarix səhvdir.', title: 'Qaytarılan xəbər' },
    ])
    expect(reader.waiting).toEqual([])
    await order(second, theirs, 'approve')
    expect((await deskOf(staff.publisher)).waiting).toMatchObject([{ id: theirs, why: 'approved' }])
    await saveDraft(staff['press-officer'], 'news', back, {
      base: (await staff['press-officer'].get(`/news/${back}?draft=true`)).body.base,
      summary: 'Düzəldilmiş xülasə.',
    })
    expect((await deskOf(staff['press-officer'])).waiting).toEqual([])
  })

  it('marks what went out without review, until another person has approved it', async () => {
    const id = await makeDraft(staff['press-officer'], 'news', { otherLanguagePlan: 'never' })
    await order(staff.publisher, id, 'publish', { withoutReview: 'Sərhəd məntəqəsi bağlanıb.' })
    expect((await deskOf(staff.reader)).unreviewed).toMatchObject([
      { id, by: 'publisher', reason: 'Sərhəd məntəqəsi bağlanıb.' },
    ])
    await order(second, id, 'approve-afterwards')
    expect((await deskOf(staff.reader)).unreviewed).toEqual([])
  })

  it('A5.4: raises two alarms: due and not out, planned and not queued', async () => {
    const [punctual, late, lost] = [
      await scheduled(inMinutes(60 * 24 * 3)),
      await scheduled(inMinutes(60 * 24 * 3)),
      await scheduled(inMinutes(60 * 24 * 3)),
    ]
    expect(await deskOf(staff.reader)).toMatchObject({ overdue: [], unqueued: [] })
    await ask(payload, "update releases set due_at = now() - interval '2 minutes' where news_id = $1", [late])
    await ask(
      payload,
      "select graphile_worker.remove_job('release:' || id) from releases where news_id = $1",
      [lost],
    )
    const { overdue, unqueued, failed } = await deskOf(staff.reader)
    expect([ids(overdue), ids(unqueued), failed]).toEqual([[late], [lost], []])
    expect([...ids(overdue), ...ids(unqueued)]).not.toContain(punctual)
    for (const id of [punctual, late, lost]) await order(staff.publisher, id, 'unschedule')
  })

  it('shows the plan of today in Baku, and what failed until it is public or planned anew', async () => {
    const id = await scheduled(inMinutes(60 * 24 * 3))
    const { today } = await deskOf(staff.reader)
    expect(ids(today)).not.toContain(id)
    await ask(
      payload,
      `update releases set state = 'failed', due_at = now() - interval '1 second', settled_at = now(),
        problems = '[{"code": "empty", "field": "summary", "message": {"az": "Xülasə yoxdur.", "en": "There is no summary."}}]'
        where news_id = $1`,
      [id],
    )
    const told = await deskOf(staff.reader)
    expect(told.failed).toMatchObject([{ id, problems: ['There is no summary.'], scheduledBy: 'publisher' }])
    await order(staff.publisher, id, 'publish')
    expect((await deskOf(staff.reader)).failed).toEqual([])
  })

  it('counts pictures of public items that nobody described', async () => {
    const image = await upload(staff.publisher, await jpeg({ width: 900, height: 700 }))
    await askForSecond(payload, false)
    const item = (alt: string, decorative = false) =>
      makePublic(staff.publisher, 'news', { leadImage: { image, alt, decorative } })
    await item('Dinləyicilər')
    await item('', true)
    const nowhere = await item('İştirakçılar zalda')
    // As it was before the checks, or is after a picture was replaced.
    await ask(payload, 'update news set lead_image_alt = null where id = $1', [nowhere])
    await askForSecond(payload, true)
    expect((await deskOf(staff.reader)).withoutAlt).toMatchObject({
      total: 1,
      items: [{ id: nowhere, pictures: 1 }],
    })
    await ask(
      payload,
      "insert into media_locales (_parent_id, _locale, alt) values ($1, 'az', 'Zal') on conflict (_locale, _parent_id) do update set alt = 'Zal'",
      [image],
    )
    expect((await deskOf(staff.reader)).withoutAlt.total).toBe(0)
  }, 90_000)

  it('asks the database five times whatever there is, and answers staff only', async () => {
    const all = await statementsOf(payload, () => deskOf(staff.publisher))
    const own = all.filter((statement) =>
      /reviews|unreviewed|releases|news_gallery|comment_mentions/.test(statement),
    )
    expect(own).toHaveLength(5)
    expect((await staff.visitor.get('/desk')).status).toBe(403)
  })
})

describe('an item that begins from a template', () => {
  it('is a draft of its kind with words to replace, has no address yet, and is not published as it is', async () => {
    const begin = (who: Browser, language = 'az') =>
      who.post('/news/from-template', { template: 'denial', language })
    const id = String(accepted(await begin(staff['press-officer'])).body.id)
    const draft = accepted(await staff.reader.get(`/news/${id}?draft=true&depth=0`)).body
    expect(draft).toMatchObject({ kind: 'statement', language: 'az', _status: 'draft', slug: null })
    await askForSecond(payload, false)
    const refused = await staff.publisher.post(`/news/${id}/publish`, {})
    const found = (refused.body.errors?.[0]?.data?.problems ?? []).map(
      ({ field, code }) => `${field}: ${code}`,
    )
    for (const field of ['title', 'summary', 'body']) expect(found).toContain(`${field}: placeholder`)
    expect((await begin(staff.translator)).status).toBe(403)
    expect((await begin(staff.publisher, 'ru')).status).toBe(400)
  })
})
