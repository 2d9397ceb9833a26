import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accepted, asPublic, latest, makeDraft, saveDraft } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import { hire } from '@/tests/support/people'
import type { Answer, Browser } from '@/tests/support/rest'
import { askForSecond, openNewsroom } from '@/tests/support/rest'
import { inMinutes } from '@/tests/support/schedule/inMinutes'

let payload: Payload
let writer: Browser
let first: Browser
let second: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  ;[writer, first, second] = await Promise.all([
    hire(payload, 'press-officer'),
    hire(payload, 'publisher', 'birinci'),
    hire(payload, 'publisher', 'ikinci'),
  ])
})
beforeEach(() => askForSecond(payload, true))
afterAll(() => payload.destroy())

const order = (who: Browser, id: string, action: string, given = {}) =>
  who.post(`/news/${id}/${action}`, given)
const done = async (answer: Promise<Answer>) => accepted(await answer)
const standing = async (id: string) => (await done(first.get(`/news/${id}/standing`))).body
const codeOf = ({ body }: Answer) => (body.errors?.[0]?.data as { code?: string } | undefined)?.code
const baseOf = async (id: string) => {
  const { base } = await latest(first, 'news', id)
  return base === undefined ? {} : { base }
}
const save = async (who: Browser, id: string, data: Record<string, unknown>) =>
  saveDraft(who, 'news', id, { ...(await baseOf(id)), ...data })
const approved = async () => {
  const id = await makeDraft(writer, 'news')
  await done(order(writer, id, 'submit'))
  await done(order(first, id, 'approve'))
  return id
}
const actionsOn = async (id: string) =>
  (
    await ask<{ action: string }>(payload, 'select action from audit where document_id = $1 order by id', [
      id,
    ])
  ).map(({ action }) => action)

describe('two people', () => {
  it('are needed: whoever submitted or wrote a version does not approve it', async () => {
    const id = await makeDraft(first, 'news')
    await done(order(first, id, 'submit'))
    expect(codeOf(await order(first, id, 'approve'))).toBe('ownWords')
    const written = await makeDraft(first, 'news')
    await done(order(writer, written, 'submit'))
    const refused = await order(first, written, 'approve')
    expect([refused.status, codeOf(refused)]).toEqual([403, 'ownWords'])
    await done(order(second, written, 'approve'))
    expect(await standing(written)).toMatchObject({
      state: 'approved',
      review: { submitted: { name: 'press-officer' }, decided: { name: 'ikinci' } },
    })
  })

  it('see the same words: an edit after the approval drops it, whoever makes it and however', async () => {
    const edited = await approved()
    await save(first, edited, { summary: 'Təlimdə otuz əməkdaş iştirak etdi.' })
    expect((await standing(edited)).state).toBe('draft')
    expect(codeOf(await order(first, edited, 'publish'))).toBe('publish')

    const restored = await approved()
    const versions = await done(first.get(`/news/versions?where[parent][equals]=${restored}`))
    await done(
      first.post(
        `/news/versions/${versions.body.docs?.at(-1)?.id}?draft=true&base=${(await standing(restored)).version}`,
      ),
    )
    expect((await standing(restored)).state).toBe('draft')

    const copy = await done(first.post(`/news/${await approved()}/duplicate?locale=az`, {}))
    expect((await standing(String(copy.body.doc?.id))).state).toBe('draft')
  })

  it('decide on the version that was looked at', async () => {
    const id = await makeDraft(writer, 'news')
    const { version } = await standing(id)
    await save(writer, id, { summary: 'Başqa xülasə.' })
    await done(order(writer, id, 'submit'))
    expect(codeOf(await order(first, id, 'approve', { version }))).toBe('changed')
    await done(order(first, id, 'approve', { version: (await standing(id)).version }))
  })

  it('submit the version that is on the screen, and not what a colleague saved meanwhile', async () => {
    const id = await makeDraft(writer, 'news')
    const { version } = await standing(id)
    await save(first, id, { summary: 'Başqa xülasə.' })
    expect(codeOf(await order(writer, id, 'submit', { version }))).toBe('changed')
    expect((await standing(id)).state).toBe('draft')
    await done(order(writer, id, 'submit', { version: (await standing(id)).version }))
  })

  it('may send it back with what is to be put right, and it is submitted anew', async () => {
    const id = await makeDraft(writer, 'news')
    await done(order(writer, id, 'submit'))
    expect(codeOf(await order(first, id, 'send-back', { note: ' ' }))).toBe('needsNote')
    await done(order(first, id, 'send-back', { note: 'Tarix səhvdir.' }))
    expect(await standing(id)).toMatchObject({
      state: 'draft',
      review: { verdict: 'sent-back', note: 'Tarix səhvdir.' },
    })
    await done(order(writer, id, 'submit'))
    expect(await standing(id)).toMatchObject({ state: 'submitted', review: { verdict: null, note: null } })
  })

  it('are not asked for where the office is one person', async () => {
    await askForSecond(payload, false)
    const id = await makeDraft(first, 'news')
    await done(order(first, id, 'publish'))
    expect(await standing(id)).toMatchObject({ state: 'published', unreviewed: null })
    const planned = await makeDraft(first, 'news')
    await done(order(first, planned, 'schedule', { at: inMinutes(30) }))
    expect((await standing(planned)).state).toBe('scheduled')
  })
})

describe('publishing without review', () => {
  it('needs a reason, and stays marked until another person has looked at it', async () => {
    const id = await makeDraft(writer, 'news')
    expect(codeOf(await order(first, id, 'publish'))).toBe('publish')
    expect(codeOf(await order(first, id, 'publish', { withoutReview: '  ' }))).toBe('needsReason')
    await done(order(first, id, 'publish', { withoutReview: 'Sərhəd keçid məntəqəsi bağlanıb.' }))
    expect(await asPublic(first, 'news', id)).toMatchObject({ _status: 'published' })
    expect(await standing(id)).toMatchObject({
      state: 'published',
      unreviewed: { reason: 'Sərhəd keçid məntəqəsi bağlanıb.', published: { name: 'birinci' } },
    })
    expect((await latest(first, 'news', id)).standing).toBe('unreviewed')
    expect(codeOf(await order(first, id, 'approve-afterwards'))).toBe('ownWords')
    await done(order(second, id, 'approve-afterwards'))
    expect((await standing(id)).unreviewed).toBeNull()
    expect(codeOf(await order(second, id, 'approve-afterwards'))).toBe('approve-afterwards')
    expect(await actionsOn(id)).toEqual(['saved', 'published-without-review', 'approved-afterwards'])
  })

  it('is settled by a later version that two people have seen', async () => {
    const id = await makeDraft(writer, 'news')
    await done(order(first, id, 'publish', { withoutReview: 'Təcilidir.' }))
    await save(writer, id, { summary: 'Dəqiqləşdirilmiş xülasə.' })
    await done(order(writer, id, 'submit'))
    await done(order(second, id, 'approve'))
    await done(order(first, id, 'publish'))
    expect((await standing(id)).unreviewed).toBeNull()
  })
})

describe('the audit log', () => {
  it('can be added to and not changed; what is too old is forgotten by its own function', async () => {
    const id = await approved()
    expect(await actionsOn(id)).toEqual(['saved', 'submitted', 'approved'])
    for (const statement of ["update audit set action = 'saved'", 'delete from audit', 'truncate audit'])
      await expect(ask(payload, statement)).rejects.toThrow('only added to')
    const [before] = await ask(payload, "select audit_forget(now() - interval '1 day') as forgotten")
    expect(before?.forgotten).toBe('0')
    await ask(payload, "select audit_forget(now() + interval '1 day')")
    expect(await actionsOn(id)).toEqual([])
    await expect(
      ask(
        payload,
        "insert into audit (action, collection, document_id) values ('saved', 'news', uuidv7()); delete from audit",
      ),
    ).rejects.toThrow('only added to')
  })
})
