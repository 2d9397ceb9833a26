import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askAgain } from '../headers/caching'
import { keepNothing } from '../keeping/keepNothing'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext, html } from '../testing/fakeNext'
import type { OpenPress } from '../testing/openPress'
import { openPress } from '../testing/openPress'
import { openPages } from '../testing/openStore'
import { render } from './render'

const path = '/az/xeberler/telim'
const page = (...metas: string[]) =>
  `<!DOCTYPE html><html lang="az"><head>${metas.join('')}</head><body><p>Təlim</p></body></html>`
const tagged = '<meta name="press-tags" content="news:1"/>'
const kept = 'public, max-age=0, s-maxage=86400, stale-while-revalidate=1, stale-if-error=86400'

let next: FakeNext
let press: OpenPress
let store: ReturnType<typeof openPages>
let hears: boolean
beforeEach(async () => {
  hears = true
  next = await fakeNext(html(page(tagged)))
  const site = { nextPort: next.port, siteUrl: 'https://xeber.example.az' }
  store = openPages((key, signal) => render(site, key, signal))
  const notAsked = () => Promise.reject(new Error('not asked'))
  const nothing = keepNothing({ render: notAsked, renderFile: notAsked, log: () => undefined })
  press = await openPress(next.port, { store: { ...nothing, pages: store.pages }, edge: () => hears })
})
afterEach(async () => {
  press.close()
  await next.close()
})

const control = async (key = path) => (await press.get(key)).headers['cache-control']

describe('a cache in front that is purged', () => {
  it('may keep what the press keeps, from its first answer on, and a 304 of it', async () => {
    expect([await control(), await control()]).toEqual([kept, kept])
    const { headers } = await press.get(path)
    const known = await press.get(path, { headers: { 'if-none-match': String(headers.etag) } })
    expect([known.status, known.headers['cache-control']]).toEqual([304, kept])
  })

  it('may keep what time changes until that second and not a second longer', async () => {
    const until = new Date(Date.now() + 90_500).toISOString()
    next.answer(html(page(tagged, `<meta name="press-until" content="${until}"/>`)))
    expect(await control()).toMatch(
      /^public, max-age=0, s-maxage=(90|89), stale-while-revalidate=0, stale-if-error=86400$/,
    )
    const past = new Date(Date.now() + 500).toISOString()
    next.answer(html(page(tagged, `<meta name="press-until" content="${past}"/>`)))
    expect(await control('/az/tedbirler')).toBe(askAgain)
  })

  it('may keep a missing address for the minute for which the press does', async () => {
    next.answer(html(page(tagged, '<meta name="press-status" content="404"/>')))
    expect(await control('/az/yox')).toMatch(/ s-maxage=(60|59), /)
  })

  it.each<[string, number, Record<string, string>, string]>([
    ['sets a cookie', 200, { 'set-cookie': 'a=b' }, tagged],
    ['is private', 200, { 'cache-control': 'private, max-age=60' }, tagged],
    ['says not what it shows', 200, {}, ''],
    ['is a passing redirect', 307, { location: '/az' }, tagged],
    ['is a failure', 500, {}, tagged],
  ])('may not keep what %s', async (_, status, headers, meta) => {
    next.answer(html(page(meta), status, headers))
    expect(await control()).toMatch(/^(no-store|public, max-age=0, must-revalidate)$/)
  })

  it('may not keep an older copy, nor anything while the press hears of no changes', async () => {
    expect(await control()).toBe(kept)
    hears = false
    expect(await control()).toBe(askAgain)
    hears = true
    store.tell('changed', 'news:1')
    next.answer(html('', 500))
    const older = await press.get(path)
    expect([older.headers.age, older.headers['cache-control']]).toEqual(['0', askAgain])
  })

  it('may not keep a page that changes overtook three times while it was rendered', async () => {
    next.answer((request, response) => {
      store.tell('changed', 'news:1')
      html(page(tagged))(request, response)
    })
    expect(await control()).toBe(askAgain)
  })
})

describe('without one', () => {
  it('everybody is to ask again', async () => {
    const alone = await openPress(next.port)
    expect((await alone.get(path)).headers['cache-control']).toBe(askAgain)
    alone.close()
  })
})
