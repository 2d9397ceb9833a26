import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBakuClock, onBakuClock } from '@/newsroom/language/bakuClock'
import type { ReadingLink } from '@/newsroom/publishing/readingLinks/link'
import { accepted, makeDraft, makePublic, publishIt, saveDraft } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { GivenLink } from '@/tests/support/readingLinks'
import { giveLink, readLink } from '@/tests/support/readingLinks'
import type { Browser } from '@/tests/support/rest'
import { askForSecond, openNewsroom } from '@/tests/support/rest'
import { newsByLink } from './newsByLink'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const hour = 3_600_000
const ahead = (ms: number) => new Date(Date.now() + ms).toISOString()
const reader = new Headers({ 'user-agent': 'curl/8.5.0', 'x-forwarded-for': '185.30.88.17' })

const give = (item: string, order: object = {}) => giveLink(desk, item, order)

const open = ({ locale, slug, token }: Pick<GivenLink, 'locale' | 'slug' | 'token'>) =>
  newsByLink(locale, slug, token, reader)
const kindOf = async (given: GivenLink) => (await open(given)).kind
const linksOf = async (item: string): Promise<ReadingLink[]> =>
  accepted(await desk.get(`/news/${item}/links`)).body.links as ReadingLink[]

const canary = 'Gizlisöz'
const draftOf = (data: object = {}) => makeDraft(desk, 'news', { title: canary, ...data })

describe('a preview link (C2.5)', () => {
  it('shows the draft as last saved, with the time of that version, to somebody without an account', async () => {
    const item = await draftOf()
    const link = await give(item)
    expect(link.address).toMatch(/^http:\/\/localhost:\d+\/az\/xeberler\/gizlisoz[\w-]*\?access=[\w-]{43}$/)
    await saveDraft(desk, 'news', item, { summary: 'Sonradan yazılan xülasə' })
    const { updatedAt } = await payload.findByID({ collection: 'news', id: item, draft: true })
    expect(await open(link)).toMatchObject({
      kind: 'item',
      notice: { kind: 'preview', savedAt: updatedAt },
      page: { title: canary, summary: 'Sonradan yazılan xülasə', tags: [], until: null },
    })
  })

  it('works for seven days unless somebody chose another time, and then no longer', async () => {
    const item = await draftOf()
    const usual = await give(item)
    const [listed] = await linksOf(item)
    const days = (Date.parse(listed?.expiresAt ?? '') - Date.parse(listed?.madeAt ?? '')) / (24 * hour)
    expect(days).toBeCloseTo(7, 3)
    const until = ahead(2 * hour)
    const chosen = await give(item, { until })
    expect((await linksOf(item))[0]?.expiresAt).toBe(until)
    for (const wrong of [ahead(-hour), ahead(60_000), ahead(61 * 24 * hour)]) {
      const { status, body } = await desk.post(`/news/${item}/links`, {
        kind: 'preview',
        label: 'x',
        until: wrong,
      })
      expect([status, body.errors?.[0]?.data?.problems?.[0]?.field]).toEqual([422, 'until'])
    }
    await ask(payload, `update access_links set expires_at = now() where id = '${chosen.id}'`)
    expect([await kindOf(usual), await kindOf(chosen)]).toEqual(['item', 'nothing'])
  })

  it('is counted, with when, from which network and by which program it was opened', async () => {
    const item = await draftOf()
    const [one, other] = [
      await give(item, { label: 'Rauf Əliyev' }),
      await give(item, { label: 'Redaksiya' }),
    ]
    await open(one)
    await open(one)
    const listed = await linksOf(item)
    expect(listed.map(({ label, opened }) => [label, opened])).toEqual([
      ['Redaksiya', 0],
      ['Rauf Əliyev', 2],
    ])
    expect(listed[1]).toMatchObject({ madeBy: 'publisher', kind: 'preview', endedAt: null })
    expect(listed[1]?.openings[0]).toEqual({
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      address: '185.30.88.0',
      browser: 'curl',
    })
    expect(
      await kindOf({ ...other, token: other.token.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A')) }),
    ).toBe('nothing')
    expect((await linksOf(item))[0]?.opened).toBe(0)
  })

  it('opens nothing when it was revoked or replaced; the one in its place does', async () => {
    const item = await draftOf()
    const [revoked, replaced] = [
      await give(item),
      await give(item, { label: 'Rauf', until: ahead(30 * hour) }),
    ]
    accepted(await desk.post(`/news/${item}/links/${revoked.id}/revoke`))
    const { body } = accepted(await desk.post(`/news/${item}/links/${replaced.id}/replace`))
    const anew = readLink(String(body.id), String(body.address))
    expect(await Promise.all([revoked, replaced, anew].map(kindOf))).toEqual(['nothing', 'nothing', 'item'])
    const ends = Object.fromEntries((await linksOf(item)).map(({ id, endedWhy }) => [id, endedWhy]))
    expect(ends).toEqual({ [revoked.id]: 'revoked', [replaced.id]: 'replaced', [anew.id]: null })
    const [first, last] = [await linksOf(item)].flatMap((all) => [
      all.find(({ id }) => id === anew.id),
      all.find(({ id }) => id === replaced.id),
    ])
    expect([first?.label, first?.expiresAt]).toEqual([last?.label, last?.expiresAt])
  })

  it('is for one item in one language', async () => {
    const item = await draftOf()
    const other = await draftOf()
    const [link, foreign] = [await give(item), await give(other)]
    expect(link.slug).not.toBe(foreign.slug)
    expect(await kindOf({ ...link, token: foreign.token })).toBe('nothing')
    expect(await kindOf({ ...link, locale: 'en' })).toBe('nothing')
    expect(await kindOf({ ...link, slug: 'basqa-unvan' })).toBe('nothing')
  })

  it('follows the item to a new address', async () => {
    const item = await draftOf()
    const link = await give(item)
    await saveDraft(desk, 'news', item, { slug: `${link.slug}-yeni` })
    const path = `/az/xeberler/${link.slug}-yeni?access=${link.token}`
    expect(await open(link)).toEqual({ kind: 'elsewhere', path })
    expect(await kindOf({ ...link, slug: `${link.slug}-yeni` })).toBe('item')
  })

  it('can be made for an item that has no title yet', async () => {
    const link = await give(await draftOf({ title: '' }))
    expect(link.slug).toBe('preview')
    expect(await open(link)).toMatchObject({ kind: 'item', page: { title: '…' } })
  })

  it('is dead from publication on and leads to the public page', async () => {
    const item = await draftOf()
    const [link, revoked] = [await give(item), await give(item)]
    accepted(await desk.post(`/news/${item}/links/${revoked.id}/revoke`))
    await publishIt(desk, 'news', item)
    const path = `/az/xeberler/${link.slug}`
    for (const one of [link, revoked, { ...link, token: 'A'.repeat(43) }])
      expect(await open(one)).toEqual({ kind: 'elsewhere', path })
    expect((await linksOf(item)).map(({ endedWhy }) => endedWhy).toSorted()).toEqual(['published', 'revoked'])
    await saveDraft(desk, 'news', item, { title: 'Yeni qaralama' })
    expect(await open(link)).toEqual({ kind: 'elsewhere', path })
    accepted(await desk.post(`/news/${item}/unpublish`))
    expect(await kindOf(link)).toBe('nothing')
  })

  it('shows a newer draft of what is public, and is refused where there is none', async () => {
    const item = await makePublic(desk, 'news', { title: 'Dərc olunan' })
    const refused = await desk.post(`/news/${item}/links`, { kind: 'preview', label: 'x' })
    expect([refused.status, refused.body.errors?.[0]?.data?.problems?.[0]?.code]).toEqual([422, 'public'])
    await saveDraft(desk, 'news', item, { title: canary })
    expect(await open(await give(item))).toMatchObject({ kind: 'item', page: { title: canary } })
  })

  it.each(['unpublish', 'remove', 'withdraw'])('ends with the item’s public life: %s', async (action) => {
    const item = await makePublic(desk, 'news')
    await saveDraft(desk, 'news', item, { title: canary })
    const link = await give(item)
    accepted(await desk.post(`/news/${item}/${action}`, { reason: 'Səhv' }))
    expect(await kindOf(link)).toBe(action === 'withdraw' ? 'elsewhere' : 'nothing')
    expect((await linksOf(item))[0]?.endedAt).not.toBeNull()
  })

  it('ends when the item goes to the trash, also when it is taken back, and when it is deleted', async () => {
    const item = await draftOf()
    const link = await give(item)
    accepted(await desk.patch(`/news/${item}`, { deletedAt: new Date().toISOString() }))
    expect(await kindOf(link)).toBe('nothing')
    accepted(await desk.patch(`/news/${item}?trash=true`, { deletedAt: null }))
    expect(await kindOf(link)).toBe('nothing')
    const again = await give(item)
    accepted(await desk.delete(`/news/${item}`))
    expect(await kindOf(again)).toBe('nothing')
    const ends = await ask(payload, `select ended_why from access_links where document_id = '${item}'`)
    expect(ends).toEqual([{ ended_why: 'deleted' }, { ended_why: 'deleted' }])
  })
})

describe('an embargo link (C2.4)', () => {
  it('shows the item before its time with until when, and says when that is over', async () => {
    const item = await draftOf()
    const until = ahead(hour)
    const link = await give(item, { kind: 'embargo', label: 'APA', until })
    expect(await open(link)).toMatchObject({
      kind: 'item',
      notice: { kind: 'embargo', until, isLate: false },
      page: { title: canary },
    })
    await ask(payload, `update access_links set embargo_until = now() where id = '${link.id}'`)
    expect(await open(link)).toMatchObject({ notice: { kind: 'embargo', isLate: true } })
    await publishIt(desk, 'news', item)
    expect(await open(link)).toEqual({ kind: 'elsewhere', path: new URL(link.address).pathname })
  })

  it('needs a time, and an item that is not public', async () => {
    const code = async (item: string, order: object) => {
      const { status, body } = await desk.post(`/news/${item}/links`, {
        kind: 'embargo',
        label: 'x',
        ...order,
      })
      return [status, body.errors?.[0]?.data?.problems?.map(({ code }) => code)]
    }
    expect(await code(await draftOf(), {})).toEqual([422, ['no-time']])
    const item = await makePublic(desk, 'news')
    await saveDraft(desk, 'news', item, { title: canary })
    expect(await code(item, { until: ahead(hour) })).toEqual([422, ['no-embargo']])
  })
})

describe('an embargo link where a second person looks at every item', () => {
  beforeAll(() => askForSecond(payload, true))
  afterAll(() => askForSecond(payload, false))
  const order = async (who: Person, item: string, what: string, given: object = {}) =>
    accepted(await staff[who].post(`/news/${item}/${what}`, given))
  const approve = async (item: string) => {
    await order('publisher', item, 'submit')
    await order('administrator', item, 'approve')
  }

  it('is for what is approved: an edit puts it to sleep, and the schedule says until when', async () => {
    const item = await draftOf()
    const asked = { kind: 'embargo', label: 'APA', until: ahead(3 * hour) }
    const { status, body } = await desk.post(`/news/${item}/links`, asked)
    expect([status, body.errors?.[0]?.data?.problems?.[0]?.code]).toEqual([422, 'no-embargo'])
    await approve(item)
    const link = await give(item, asked)
    expect(await kindOf(link)).toBe('item')
    await saveDraft(desk, 'news', item, { summary: 'Təsdiqdən sonra dəyişdirilən xülasə' })
    expect(await kindOf(link)).toBe('nothing')
    await approve(item)
    const at = onBakuClock(new Date(Date.now() + 2 * hour))
    await order('publisher', item, 'schedule', { at })
    const until = fromBakuClock(at)
    expect(await open(link)).toMatchObject({ kind: 'item', notice: { kind: 'embargo', until } })
    const { body: listed } = accepted(await desk.get(`/news/${item}/links`))
    expect(listed.embargo).toEqual({ may: true, dueAt: until })
    await order('publisher', item, 'publish')
    expect(await kindOf(link)).toBe('elsewhere')
  })
})

describe('what a link carries', () => {
  it('stands nowhere in the database', async () => {
    const item = await draftOf()
    const link = await give(item)
    await open(link)
    const tables = await ask<{ name: string }>(
      payload,
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    )
    expect(tables.length).toBeGreaterThan(50)
    const holding: string[] = []
    const hex = Buffer.from(link.token).toString('hex')
    for (const { name } of tables) {
      const [row] = await ask<{ held: boolean }>(
        payload,
        `select exists (select from ${name} t where t::text like $1 or t::text like $2) as held`,
        [`%${link.token}%`, `%${hex}%`],
      )
      if (row?.held) holding.push(name)
    }
    expect(holding).toEqual([])
    expect(JSON.stringify(await linksOf(item))).not.toContain(link.token)
  })

  it('is nothing but what was made: other words are answered alike', async () => {
    const item = await draftOf()
    const link = await give(item)
    const expired = await give(item)
    await ask(payload, `update access_links set expires_at = now() where id = '${expired.id}'`)
    const answers = await Promise.all(
      [expired.token, 'A'.repeat(43), '', undefined, null, [link.token], '%', `${link.token} `].map((token) =>
        newsByLink('az', link.slug, token, reader),
      ),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1)
    expect(answers[0]?.kind).toBe('nothing')
    expect(JSON.stringify(answers[0])).not.toContain(canary)
  })
})
