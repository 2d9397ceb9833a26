import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asPublic, latest, makeDraft, makePublic, saveDraft } from '@/tests/support/documents'
import { hireStaff } from '@/tests/support/people'
import type { Answer, Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = (await hireStaff(payload)).publisher
})
afterAll(() => payload.destroy())

const title = 'Yeni başlıq'
const trashed = { deletedAt: '2026-11-22T00:00:00.000Z' }
type Detour = (id: string) => Promise<Answer>

/** Requests that would change what the public sees, past newsroom/publishing. */
const detours: Record<string, Detour> = {
  'saving without draft=true': (id) => desk.patch(`/news/${id}`, { title }),
  'saving with draft=false': (id) => desk.patch(`/news/${id}?draft=false`, { title }),
  '_status in the data': (id) => desk.patch(`/news/${id}`, { title, _status: 'published' }),
  '_status in the data of a draft': (id) =>
    desk.patch(`/news/${id}?draft=true`, { title, _status: 'published' }),
  'taking it down by _status': (id) => desk.patch(`/news/${id}`, { _status: 'draft' }),
  'taking it down as if out of the trash': (id) =>
    desk.patch(`/news/${id}`, { deletedAt: null, _status: 'draft' }),
  'writing over it as if out of the trash': (id) => desk.patch(`/news/${id}`, { deletedAt: null }),
  'the same with trash=true': (id) => desk.patch(`/news/${id}?trash=true`, { deletedAt: null }),
  'the same with many': (id) => desk.patch(`/news?where[id][equals]=${id}`, { deletedAt: null }),
  'publishing every language': (id) => desk.patch(`/news/${id}?draft=true&publishAllLocales=true`, { title }),
  'unpublishing every language': (id) =>
    desk.patch(`/news/${id}?draft=true&unpublishAllLocales=true`, { title }),
  'publishing one language': (id) => desk.patch(`/news/${id}?draft=true&publishSpecificLocale=az`, { title }),
  'saving many': (id) => desk.patch(`/news?where[id][equals]=${id}`, { title }),
  'publishing many': (id) => desk.patch(`/news?where[id][equals]=${id}&draft=true`, { _status: 'published' }),
  'taking many down': (id) => desk.patch(`/news?where[id][equals]=${id}`, { _status: 'draft' }),
  'the method in a header': (id) =>
    desk.post(`/news/${id}`, { title }, { headers: { 'X-Payload-HTTP-Method-Override': 'PATCH' } }),
}

/** Requests that would make it vanish without a word to anyone. */
const disposals: Record<string, Detour> = {
  'deleting it': (id) => desk.delete(`/news/${id}`),
  'deleting it as trash': (id) => desk.delete(`/news/${id}?trash=true`),
  'moving it to the trash': (id) => desk.patch(`/news/${id}`, trashed),
  'moving its draft to the trash': (id) => desk.patch(`/news/${id}?draft=true`, trashed),
}

describe.each([
  ['a published item', false],
  ['a published item with a newer draft', true],
])('%s', (_state, withDraft) => {
  let id: string
  let before: Record<string, unknown>
  beforeAll(async () => {
    id = await makePublic(desk, 'news')
    if (withDraft) await saveDraft(desk, 'news', id, { summary: 'Sonrakı qaralama.' })
    before = await asPublic(desk, 'news', id)
  })

  it.each(Object.entries(detours))('is not changed by %s', async (_name, take) => {
    expect((await take(id)).status).toBeGreaterThanOrEqual(400)
    expect(await asPublic(desk, 'news', id)).toEqual(before)
  })

  it.each(Object.entries(disposals))('is kept from %s, with a sentence', async (_name, take) => {
    const answer = await take(id)
    expect(answer.status).toBe(409)
    expect(answer.body.errors?.[0]?.message).toBe('This is on the public site now. Take it down first.')
    expect(await asPublic(desk, 'news', id)).toEqual(before)
  })

  it('is kept from being deleted with many', async () => {
    const answer = await desk.delete(`/news?where[id][equals]=${id}`)
    expect(answer.status).toBe(403)
    expect(await asPublic(desk, 'news', id)).toEqual(before)
  })

  it('is not changed through the Local API either', async () => {
    const order = { collection: 'news', id, data: { title }, overrideAccess: true } as const
    await expect(payload.update(order)).rejects.toThrow(/qaralama kimi saxlanılır/)
    await expect(payload.update({ ...order, data: { title, _status: 'published' } })).rejects.toThrow()
    await expect(payload.delete({ collection: 'news', id, overrideAccess: true })).rejects.toThrow()
    expect(await asPublic(desk, 'news', id)).toEqual(before)
  })
})

describe('a new item', () => {
  it.each([
    ['_status in the data', '?draft=true', { _status: 'published' }],
    ['_status without draft=true', '', { _status: 'published' }],
  ])('is not born public by %s', async (_name, query, data) => {
    expect((await desk.post(`/news${query}`, { title, ...data })).status).toBe(403)
  })

  it.each(['', '?draft=false', '?publishAllLocales=true', '?publishSpecificLocale=az'])(
    'is born a draft whatever the address asks: %s',
    async (query) => {
      const answer = await desk.post(`/news${query}`, { title, state: 'published' })
      expect(answer.body.doc).toMatchObject({ _status: 'draft', state: 'draft' })
    },
  )
})

describe('a draft', () => {
  it('goes to the trash and comes back as a draft', async () => {
    const id = await makeDraft(desk, 'news')
    expect((await desk.patch(`/news/${id}`, trashed)).status).toBe(200)
    expect((await desk.get(`/news/${id}`)).status).toBe(404)
    expect((await desk.patch(`/news/${id}?trash=true`, { deletedAt: null })).status).toBe(200)
    expect(await latest(desk, 'news', id)).toMatchObject({ _status: 'draft', deletedAt: null })
  })

  it('does not come out of the trash published', async () => {
    const id = await makeDraft(desk, 'news')
    await desk.patch(`/news/${id}`, trashed)
    const answer = await desk.patch(`/news/${id}?trash=true`, { deletedAt: null, _status: 'published' })
    expect(answer.status).toBe(403)
  })
})
