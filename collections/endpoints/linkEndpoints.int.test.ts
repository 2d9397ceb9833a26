import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findLink } from '@/newsroom/publishing/readingLinks/findLink'
import { accepted, makeDraft } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { GivenLink } from '@/tests/support/readingLinks'
import { giveLink } from '@/tests/support/readingLinks'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const ahead = (ms: number) => new Date(Date.now() + ms).toISOString()
const hour = 3_600_000
const give = (item: string, order: object = {}) => giveLink(desk, item, order)
const draftOf = () => makeDraft(desk, 'news')

describe('who lets others read', () => {
  it('writes an item for a preview, and publishes for an embargo', async () => {
    const item = await draftOf()
    const until = ahead(hour)
    const may = async (who: Person, kind: string) =>
      (await staff[who].post(`/news/${item}/links`, { kind, label: 'x', until })).status
    for (const [who, preview, embargo] of [
      ['administrator', 201, 201],
      ['publisher', 201, 201],
      ['press-officer', 201, 403],
      ['translator', 403, 403],
      ['reader', 403, 403],
      ['visitor', 403, 403],
    ] as const) {
      expect([who, await may(who, 'preview'), await may(who, 'embargo')]).toEqual([who, preview, embargo])
      expect([who, (await staff[who].get(`/news/${item}/links`)).status]).toEqual([
        who,
        preview === 201 ? 200 : 403,
      ])
    }
    const [preview, embargo] = [await give(item), await give(item, { kind: 'embargo', until })]
    const order = async (who: Person, { id }: GivenLink, what: string) =>
      (await staff[who].post(`/news/${item}/links/${id}/${what}`)).status
    for (const what of ['replace', 'revoke']) {
      expect(await order('translator', preview, what)).toBe(403)
      expect(await order('press-officer', embargo, what)).toBe(403)
    }
    expect(await order('press-officer', preview, 'revoke')).toBe(200)
    expect(await order('publisher', embargo, 'revoke')).toBe(200)
  })

  it('is told what is wrong, and finds no link of another item', async () => {
    const item = await draftOf()
    const link = await give(item)
    const other = await draftOf()
    for (const what of ['revoke', 'replace']) {
      expect((await desk.post(`/news/${other}/links/${link.id}/${what}`)).status).toBe(404)
      expect((await desk.post(`/news/${item}/links/x/${what}`)).status).toBe(404)
    }
    expect((await desk.get('/news/x/links')).status).toBe(404)
    expect((await desk.get(`/news/${crypto.randomUUID()}/links`)).status).toBe(404)
    const nameless = await desk.post(`/news/${item}/links`, { kind: 'preview', label: ' ' })
    expect([nameless.status, nameless.body.errors?.[0]?.message]).toEqual([400, 'Say for whom the link is.'])
    for (const wrong of [{}, { kind: 'all', label: 'x' }, { kind: 'preview', label: 'x', until: 'sabah' }])
      expect((await desk.post(`/news/${item}/links`, wrong)).status).toBe(400)
    expect((await findLink(await createLocalReq({}, payload), link.token))?.works).toBe(true)
  })

  it('is written down in the audit with what was made and ended', async () => {
    const item = await draftOf()
    const link = await give(item, { label: 'Rauf' })
    accepted(await desk.post(`/news/${item}/links/${link.id}/revoke`))
    const entries = await ask(
      payload,
      `select action, actor_name, details from audit where document_id = '${item}' and action like 'link-%' order by id`,
    )
    expect(entries).toMatchObject([
      {
        action: 'link-made',
        actor_name: 'publisher',
        details: { link: link.id, kind: 'preview', label: 'Rauf' },
      },
      { action: 'link-revoked', details: { link: link.id, label: 'Rauf', why: 'revoked' } },
    ])
  })
})
