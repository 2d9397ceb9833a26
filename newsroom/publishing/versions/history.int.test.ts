import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { baseOf } from '@/tests/support/base'
import {
  accepted,
  makeDraft,
  makePublic,
  paragraph,
  publishIt,
  restoreVersion,
  saveDraft,
  versionsOf,
} from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import { merged, undo } from '@/tests/support/merging'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { publishableCollections } from '../publishable'
import type { ComparedField } from './compare'
import type { HistoryEntry } from './history'
import type { PublicSpan } from './publicSpans'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const historyOf = async (collection: string, id: string) =>
  accepted(await desk.get(`/history/${collection}/${id}`)).body.versions as unknown as HistoryEntry[]
const seenAt = async (collection: string, id: string, at = new Date()) =>
  accepted(await desk.get(`/history/${collection}/${id}/public-at?at=${at.toISOString()}`)).body
    .shown as unknown as PublicSpan | null
const compare = async (collection: string, id: string, from: string, to: string, locale = 'az') =>
  accepted(await desk.get(`/history/${collection}/${id}/compare?from=${from}&to=${to}&locale=${locale}`)).body
    .fields as unknown as ComparedField[]

const sideOf = (field: ComparedField | undefined, side: 'before' | 'after') =>
  field?.pairs.map((pair) => pair[side]?.stretches.map(({ text }) => text).join('') ?? null)
const marked = (field: ComparedField | undefined, side: 'before' | 'after') =>
  field?.pairs.flatMap(
    (pair) => pair[side]?.stretches.filter(({ changed }) => changed).map(({ text }) => text.trim()) ?? [],
  )

/** A moment that lies after everything so far and before everything that follows. */
async function between(): Promise<Date> {
  const [row] = await ask<{ now: Date }>(payload, 'select clock_timestamp() as now, pg_sleep(0.02)')
  return row?.now ?? new Date()
}

describe('C2.12 two versions', () => {
  it('stand side by side, by field and word', async () => {
    const id = await makeDraft(desk, 'news', {
      title: 'Bakıda təlim keçirildi',
      body: paragraph('Təlim iki gün davam etdi. İyirmi nəfər iştirak etdi.'),
    })
    await saveDraft(desk, 'news', id, {
      title: 'Bakıda böyük təlim keçirildi',
      body: paragraph('Təlim üç gün davam etdi. İyirmi nəfər iştirak etdi.'),
    })
    const [first = '', second = ''] = await versionsOf(desk, 'news', id)
    const fields = await compare('news', id, first, second)
    const changed = fields.filter((field) => field.changed)
    expect(changed.map(({ path, label }) => [path, label])).toEqual([
      ['title', 'Headline'],
      ['body', 'Body'],
    ])
    expect(marked(changed[0], 'after')).toEqual(['böyük'])
    expect([marked(changed[1], 'before'), marked(changed[1], 'after')]).toEqual([['iki'], ['üç']])
    expect(fields.find(({ path }) => path === 'summary')).toMatchObject({ changed: false })
  })

  it('show pictures, links and rows by what they are called', async () => {
    const person = await makePublic(desk, 'people', { given: 'Vüsal', family: 'Hüseynov' })
    const host = await makePublic(desk, 'organisations', { name: 'Dövlət Miqrasiya Xidməti' })
    const image = await upload(desk, await jpeg())
    const id = await makeDraft(desk, 'news')
    await saveDraft(desk, 'news', id, {
      participations: [{ person, contribution: 'opened' }],
      organisations: [{ organisation: host, role: 'host' }],
      leadImage: { image, alt: 'Natiq tribunada' },
    })
    const [first = '', second = ''] = await versionsOf(desk, 'news', id)
    const fields = await compare('news', id, first, second)
    const of = (path: string) => fields.find((field) => field.path === path)
    expect(sideOf(of('participations'), 'after')).toEqual(['Vüsal Hüseynov · Opened'])
    expect(sideOf(of('organisations'), 'after')).toEqual(['Dövlət Miqrasiya Xidməti · Host'])
    expect(of('leadImage.image')?.pairs[0]?.after?.picture?.src).toMatch(/^\/api\/media\/file\/.+\.webp$/)
    expect(sideOf(of('leadImage.alt'), 'after')).toEqual(['Natiq tribunada'])
    expect((await desk.get(of('leadImage.image')?.pairs[0]?.after?.picture?.src.slice(4) ?? '')).status).toBe(
      200,
    )
  })

  it('of an entry are compared in the language that is asked for', async () => {
    const id = await makeDraft(desk, 'events', { title: 'Dəyirmi masa' })
    await saveDraft(desk, 'events', id, { title: 'Round table' }, 'en')
    const [first = '', second = ''] = await versionsOf(desk, 'events', id)
    const changed = async (locale: string) =>
      (await compare('events', id, first, second, locale))
        .filter((field) => field.changed)
        .map(({ path }) => path)
    expect(await changed('az')).toEqual([])
    expect(await changed('en')).toContain('title')
  })

  it('carry the name of who saved them, and are told to staff only', async () => {
    const id = await makeDraft(staff['press-officer'], 'news')
    await publishIt(desk, 'news', id)
    expect((await historyOf('news', id)).map(({ savedBy }) => savedBy)).toEqual([
      'publisher',
      'press-officer',
    ])
    for (const path of [
      '',
      '/public-at?at=2026-11-22T00:00:00Z',
      `/compare?to=${await baseOf(desk, 'news', id)}`,
    ]) {
      expect((await staff.reader.get(`/history/news/${id}${path}`)).status).toBe(200)
      expect((await staff.visitor.get(`/history/news/${id}${path}`)).status).toBe(403)
    }
    const other = await baseOf(desk, 'news', await makeDraft(desk, 'news'))
    for (const path of [
      'news/x',
      `users/${id}`,
      `news/${id}/compare?to=${other}`,
      `news/${id}/public-at?at=x`,
    ])
      expect((await desk.get(`/history/${path}`)).status).toBe(404)
  })

  it('restore makes a draft and publishes nothing', async () => {
    const id = await makePublic(desk, 'news', { title: 'Birinci' })
    await saveDraft(desk, 'news', id, { title: 'İkinci' })
    const [first] = await versionsOf(desk, 'news', id)
    const before = await seenAt('news', id)
    accepted(await restoreVersion(desk, 'news', id, first))
    expect(await seenAt('news', id)).toEqual(before)
    expect((await historyOf('news', id))[0]).toMatchObject({ public: [], savedBy: 'publisher' })
  })
})

describe('C2.12 what was public at a moment', () => {
  it('is the version that readers saw then, or none', async () => {
    const id = await makeDraft(desk, 'news', { title: 'Birinci' })
    const before = await between()
    await publishIt(desk, 'news', id)
    const first = await between()
    await saveDraft(desk, 'news', id, { title: 'İkinci' })
    const drafted = await between()
    await publishIt(desk, 'news', id)
    const second = await between()
    accepted(await desk.post(`/news/${id}/withdraw`, { reason: 'Səhv' }))
    const withdrawn = await between()
    accepted(await desk.post(`/news/${id}/remove`, { reason: 'Səhv' }))
    const removed = await between()
    const versions = await versionsOf(desk, 'news', id)
    const shown = async (at: Date) => versions.indexOf(String((await seenAt('news', id, at))?.version))
    expect([await shown(first), await shown(drafted), await shown(second), await shown(withdrawn)]).toEqual([
      1, 1, 3, 4,
    ])
    expect([await seenAt('news', id, before), await seenAt('news', id, removed)]).toEqual([null, null])
  })

  it('is known of an entry too, and of one that was merged and came back', async () => {
    const [one, other] = [await makePublic(desk, 'people'), await makePublic(desk, 'people')]
    const shown = await seenAt('people', one)
    expect(shown).toMatchObject({ version: (await versionsOf(desk, 'people', one)).at(-1), ends: null })
    const merge = await merged(desk, 'people', one, other)
    expect(await seenAt('people', one)).toBeNull()
    accepted(await undo(desk, merge))
    expect(await seenAt('people', one)).toMatchObject({ version: shown?.version, ends: null })
  })
})

describe('every version that was public', () => {
  it.each(publishableCollections)(
    'is kept in %s: its document is not deleted any more',
    async (collection) => {
      const needed = collection === 'appointments' ? { person: await makePublic(desk, 'people') } : {}
      const id = await makePublic(desk, collection, needed)
      accepted(await desk.post(`/${collection}/${id}/unpublish`))
      const answer = await staff.administrator.delete(`/${collection}/${id}`)
      expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
        409,
        expect.stringMatching(/Readers have seen/),
      ])
      accepted(await desk.patch(`/${collection}/${id}`, { deletedAt: new Date().toISOString() }))
      expect((await staff.administrator.delete(`/${collection}/${id}?trash=true`)).status).toBe(409)
      await expect(payload.delete({ collection, id, trash: true, overrideAccess: true })).rejects.toThrow(
        /Oxucular/,
      )
      const kept = await ask(payload, `select id from _${collection}_v where parent_id = $1`, [id])
      expect(kept.length).toBeGreaterThanOrEqual(2)
      await expect(ask(payload, `delete from _${collection}_v where parent_id = $1`, [id])).rejects.toThrow(
        /was public and is kept/,
      )
    },
  )

  it('is kept, while a draft that nobody saw may go', async () => {
    const id = await makeDraft(desk, 'news')
    await saveDraft(desk, 'news', id, { title: 'Bir daha' })
    accepted(await desk.delete(`/news/${id}`))
    expect(await ask(payload, 'select id from _news_v where parent_id = $1', [id])).toEqual([])
  })
})

describe('C2.14 who has a document open', () => {
  const here = async (who: Browser, id: string, tab: string, more = {}) =>
    (await who.post(`/here/news/${id}`, { tab, ...more })).body.others as
      | { name: string; isYou: boolean }[]
      | undefined
  const [tab, second, third] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()] as const

  it('is told to everybody else who has, until the tab is closed or falls silent', async () => {
    const id = await makeDraft(desk, 'news')
    expect(await here(desk, id, tab)).toEqual([])
    expect(await here(staff['press-officer'], id, second)).toMatchObject([
      { name: 'publisher', isYou: false },
    ])
    expect(await here(desk, id, third)).toMatchObject([
      { name: 'publisher', isYou: true },
      { name: 'press-officer', isYou: false },
    ])
    await here(desk, id, third, { left: true })
    expect(await here(desk, id, tab)).toMatchObject([{ name: 'press-officer' }])
    await ask(payload, "update here set seen = now() - interval '1 minute' where tab = $1", [second])
    expect(await here(desk, id, tab)).toEqual([])
    expect(await here(staff.visitor, id, tab)).toBeUndefined()
    expect((await desk.post(`/here/users/${id}`, { tab })).status).toBe(404)
    expect((await desk.post(`/here/news/${id}`, { tab: 'x' })).status).toBe(400)
  })
})
