import type { Payload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import {
  accepted,
  asPublic,
  latest,
  makeDraft,
  makePublic,
  publishIt,
  saveDraft,
} from '@/tests/support/documents'
import { ask, filesOf, toldOf, whereLeads } from '@/tests/support/journals'
import { hire } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

const news = async (data = {}) => makeDraft(desk, 'news', data)

describe('publishing a news item', () => {
  it('makes the last saved version public and answers with its address', async () => {
    const id = await news({ title: 'Miqrasiya hüququ üzrə təlim keçirildi' })
    const answer = accepted(await desk.post(`/news/${id}/publish`))
    expect(answer.body.paths).toEqual({ az: '/az/xeberler/miqrasiya-huququ-uzre-telim-kecirildi' })
    expect(await asPublic(desk, 'news', id)).toMatchObject({ _status: 'published', state: 'published' })
    await saveDraft(desk, 'news', id, { summary: 'Yeni xülasə.' })
    expect((await asPublic(desk, 'news', id)).summary).not.toBe('Yeni xülasə.')
    await publishIt(desk, 'news', id)
    expect((await asPublic(desk, 'news', id)).summary).toBe('Yeni xülasə.')
  })

  it('tells which names and offices the page shows in the other language', async () => {
    const person = await makePublic(desk, 'people', { given: 'Ülkər', family: 'Nəcəfova' })
    await makePublic(desk, 'appointments', { person, office: 'İnstitutun direktoru' })
    const facts = { participations: [{ person, contribution: 'spoke' }] }
    const english = await news({ language: 'en', title: 'The director speaks', ...facts })
    const told = async (id: string) => accepted(await desk.post(`/news/${id}/publish`)).body.inOtherLanguage
    expect(await told(english)).toEqual(['Ülkər Nəcəfova', 'İnstitutun direktoru'])
    expect(await told(await news({ title: 'Direktor çıxış edib', ...facts }))).toEqual([])
  })

  it('dates it once', async () => {
    const id = await news()
    await publishIt(desk, 'news', id)
    const { publishedAt } = await asPublic(desk, 'news', id)
    expect(Date.now() - Date.parse(String(publishedAt))).toBeLessThan(60_000)
    await saveDraft(desk, 'news', id, { title: 'Başqa başlıq' })
    await publishIt(desk, 'news', id)
    accepted(await desk.post(`/news/${id}/unpublish`))
    await publishIt(desk, 'news', id)
    expect((await asPublic(desk, 'news', id)).publishedAt).toBe(publishedAt)
  })

  it('keeps the date that a publisher set for an archive item, and takes none from the future', async () => {
    const id = await news({ publishedAt: '2012-11-29T08:00:00.000Z' })
    await publishIt(desk, 'news', id)
    expect((await asPublic(desk, 'news', id)).publishedAt).toBe('2012-11-29T08:00:00.000Z')
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
    const early = await desk.post(`/news/${await news({ publishedAt: tomorrow })}/publish`)
    expect(early.status).toBe(422)
    expect(early.body.errors?.[0]?.data?.problems).toMatchObject([{ field: 'publishedAt', code: 'future' }])
  })

  it('names everything that is missing, in the language of the desk', async () => {
    const id = await news({ title: null, summary: ' ', body: null })
    const image = await upload(desk, await jpeg())
    await saveDraft(desk, 'news', id, { leadImage: { image }, gallery: [{ image }] })
    const answer = await desk.post(`/news/${id}/publish`, {}, { headers: { 'Accept-Language': 'az' } })
    expect(answer.status).toBe(422)
    const problems = answer.body.errors?.[0]?.data?.problems ?? []
    expect(problems.map(({ field }) => field)).toEqual([
      'title',
      'summary',
      'body',
      'slug',
      'leadImage.alt',
      'gallery.0.alt',
    ])
    expect(problems[0]?.message).toBe('Başlıq yoxdur.')
    expect(await latest(desk, 'news', id)).toMatchObject({ _status: 'draft' })
  })

  it('does not publish what lies in the trash, nor what does not exist', async () => {
    const id = await news()
    await desk.patch(`/news/${id}`, { deletedAt: '2026-11-22T00:00:00.000Z' })
    for (const one of [id, '01a20000-0000-7000-8000-000000000000', 'abc'])
      expect((await desk.post(`/news/${one}/publish`)).status).toBe(404)
  })

  it('tells the press in the same transaction, and announces it', async () => {
    const listener = new Client({ connectionString: env.databaseUrl })
    await listener.connect()
    const heard: unknown[] = []
    listener.on('notification', ({ payload: number }) => heard.push(number))
    await listener.query('listen press_events')
    const id = await news()
    await publishIt(desk, 'news', id)
    const [event] = await toldOf(payload, id)
    expect(event).toMatchObject({ action: 'publish', collection: 'news' })
    expect(event?.tags).toContain(`news:${id}`)
    const [row] = await ask(
      payload,
      'select e.id, e.xid = n.xmin::text::xid8 as together from press_events e, news n where n.id = $1 and e.document_id = n.id',
      [id],
    )
    expect(row?.together).toBe(true)
    await listener.query('select 1')
    expect(heard).toContain(String(row?.id))
    await listener.end()
  })
})

describe('a publication that fails at its last step', () => {
  it('leaves nothing behind: no words, address, file or word to the press', async () => {
    const image = await upload(desk, await jpeg())
    const id = await news({ title: 'Köhnə ünvan', slug: 'kohne-unvan' })
    await publishIt(desk, 'news', id)
    await saveDraft(desk, 'news', id, { slug: 'teze-unvan', leadImage: { image, alt: 'Uzun masa' } })
    const before = [await asPublic(desk, 'news', id), await latest(desk, 'news', id)]
    await ask(
      payload,
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`,
    )
    await ask(
      payload,
      'create trigger no_room before insert on press_events for each row execute function refuse()',
    )
    expect((await desk.post(`/news/${id}/publish`)).status).toBe(500)
    expect((await desk.post(`/news/${id}/unpublish`)).status).toBe(500)
    await ask(payload, 'drop trigger no_room on press_events')
    expect([await asPublic(desk, 'news', id), await latest(desk, 'news', id)]).toEqual(before)
    expect(await filesOf(payload, id)).toEqual([])
    expect(await whereLeads(payload, '/az/xeberler/kohne-unvan')).toBeNull()
    expect(await toldOf(payload, id)).toHaveLength(1)
    await publishIt(desk, 'news', id)
    expect(await whereLeads(payload, '/az/xeberler/kohne-unvan')).toBe('/az/xeberler/teze-unvan')
  })
})

describe('two people who publish at the same moment', () => {
  it('bring it out once, whole', async () => {
    const id = await news()
    const answers = await Promise.all([1, 2].map(() => desk.post(`/news/${id}/publish`)))
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1)
    expect(answers.every(({ status }) => status < 500)).toBe(true)
    expect(await asPublic(desk, 'news', id)).toMatchObject({ _status: 'published' })
  })
})
