import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, makePublic } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import type { SiteAnswer } from './proof'
import { proveTakedown } from './prove'

let payload: Payload
let staff: Record<Person, Browser>
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
})
afterAll(() => payload.destroy())

const item = (title: string) => makePublic(staff.publisher, 'news', { title, otherLanguagePlan: 'never' })
const removed = async (id: string) =>
  accepted(await staff.publisher.post(`/news/${id}/remove`, { reason: 'Xəbər təkrarlanıb.' }))

/** A site that answers everything alike, but for what is said. */
const siteThat =
  (says: Record<string, SiteAnswer | null>) =>
  async (path: string): Promise<SiteAnswer> => {
    const said = path in says ? says[path] : { status: 200, text: 'Başqa xəbərlər' }
    if (!said) throw new Error('no answer')
    return said
  }

describe('the proof of a takedown', () => {
  it('is complete when every place says that it is gone', async () => {
    const id = await item('Təkrarlanan xəbər')
    const req = await createLocalReq({}, payload)
    expect(await proveTakedown(req, id, siteThat({}))).toBeNull()
    await removed(id)
    const path = '/az/xeberler/tekrarlanan-xeber'
    const gone = { status: 410, text: 'Xəbər təkrarlanıb.' }
    expect(await proveTakedown(req, id, siteThat({ [path]: gone }))).toMatchObject({
      how: 'removed',
      complete: true,
      places: ['page', 'home', 'lists', 'search', 'feeds', 'sitemap'].map((place) => ({
        place,
        state: 'gone',
      })),
    })
    const half = await proveTakedown(
      req,
      id,
      siteThat({ [path]: gone, '/az/arxiv': { status: 200, text: `href="${path}"` }, '/az': null }),
    )
    expect(half?.complete).toBe(false)
    expect(half?.places.filter(({ state }) => state !== 'gone')).toEqual([
      { place: 'home', state: 'unknown' },
      { place: 'lists', state: 'still-there' },
    ])
  })

  it('says of a withdrawn item that its page stays, and tells why', async () => {
    const id = await item('Geri götürülən xəbər')
    accepted(await staff.publisher.post(`/news/${id}/withdraw`, { reason: 'Tarix səhv idi.' }))
    const path = '/az/xeberler/geri-goturulen-xeber'
    const req = await createLocalReq({}, payload)
    const proofOf = (text: string) => proveTakedown(req, id, siteThat({ [path]: { status: 200, text } }))
    expect(await proofOf('Mətn. Tarix səhv idi.')).toMatchObject({ how: 'withdrawn', complete: true })
    expect(await proofOf('Mətn.')).toMatchObject({ how: 'withdrawn', complete: false })
  })

  it('is for publishers, of what was taken down', async () => {
    const id = await item('Hələ saytda olan xəbər')
    expect((await staff['press-officer'].get(`/takedown-proof/${id}`)).status).toBe(403)
    expect((await staff.publisher.get(`/takedown-proof/${id}`)).status).toBe(404)
    expect((await staff.publisher.get('/takedown-proof/1')).status).toBe(404)
  })
})

describe('the emergency notice', () => {
  const words = (title: string, shown = true) => ({
    shown,
    title: { az: title, en: `In English: ${title}` },
    text: { az: 'Xidmət bu gün bağlıdır.', en: 'The service is closed today.' },
  })

  it('is shown in both languages by a publisher, told to every page, and ended', async () => {
    const before = await ask(payload, "select count(*)::int as n from press_events where collection = 'site'")
    accepted(await staff.publisher.post('/notice', words('Qəbul dayandırılıb')))
    expect((await staff.publisher.get('/notice')).body).toEqual(words('Qəbul dayandırılıb'))
    const after = await ask(payload, "select count(*)::int as n from press_events where collection = 'site'")
    expect(Number(after[0]?.n)).toBeGreaterThan(Number(before[0]?.n))
    accepted(await staff.publisher.post('/notice', words('Qəbul dayandırılıb', false)))
    expect((await staff.publisher.get('/notice')).body.shown).toBe(false)
    expect(
      await ask(payload, "select action, actor_name from audit where action like 'notice%' order by id"),
    ).toEqual([
      { action: 'notice-shown', actor_name: 'publisher' },
      { action: 'notice-ended', actor_name: 'publisher' },
    ])
  })

  it('is not shown without a heading in each language, nor by anybody else', async () => {
    const half = { ...words('Yarımçıq'), title: { az: 'Yarımçıq', en: ' ' } }
    expect((await staff.publisher.post('/notice', half)).status).toBe(400)
    expect((await staff.publisher.get('/notice')).body.shown).toBe(false)
    for (const who of ['press-officer', 'translator', 'reader', 'visitor'] as const) {
      expect((await staff[who].post('/notice', words('Olmaz'))).status, who).toBe(403)
      expect((await staff[who].get('/notice')).status, who).toBe(403)
    }
  })
})
