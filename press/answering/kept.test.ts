import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepNothing } from '../keeping/keepNothing'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext, html } from '../testing/fakeNext'
import type { OpenPress } from '../testing/openPress'
import { openPress } from '../testing/openPress'
import { openPages } from '../testing/openStore'
import { rawRequest } from '../testing/rawRequest'
import { render } from './render'

const path = '/az/xeberler/telim'
const page = (text: string) =>
  `<!DOCTYPE html><html lang="az"><head><meta name="press-tags" content="news:1 site"/><title>Təlim</title></head><body>${text.repeat(200)}</body></html>`

let next: FakeNext
let press: OpenPress
let store: ReturnType<typeof openPages>
beforeEach(async () => {
  next = await fakeNext(html(page('bir ')))
  const site = { nextPort: next.port, siteUrl: 'https://xeber.example.az' }
  store = openPages((key, signal) => render(site, key, signal))
  const notAsked = () => Promise.reject(new Error('not asked'))
  const nothing = keepNothing({ render: notAsked, renderFile: notAsked, log: () => undefined })
  press = await openPress(next.port, { store: { ...nothing, pages: store.pages } })
})
afterEach(async () => {
  press.close()
  await next.close()
})

describe('a kept page', () => {
  it('is the very page that was rendered, to the header', async () => {
    const [first, second] = [await press.get(path), await press.get(path)]
    const { date: _, ...headers } = first.headers
    expect(second).toMatchObject({ status: 200, body: first.body, headers })
    expect(next.asked).toHaveLength(1)
  })

  it('is sent in each encoding, as head alone, and not to whoever has it', async () => {
    await press.get(path)
    const br = await press.get(path, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(brotliDecompressSync(br.bytes).toString()).toContain('bir bir')
    const head = await press.get(path, { method: 'HEAD', headers: { 'accept-encoding': 'br' } })
    expect([head.status, head.body, head.headers['content-length']]).toEqual([
      200,
      '',
      String(br.bytes.length),
    ])
    const known = await press.get(path, {
      headers: { 'accept-encoding': 'br', 'if-none-match': String(br.headers.etag) },
    })
    expect([known.status, known.body, known.headers['content-length']]).toEqual([304, '', undefined])
    expect(known.headers['content-security-policy']).toBe(br.headers['content-security-policy'])
    expect(next.asked).toHaveLength(1)
  })

  it('is the same for staff, and nothing of a reader reaches Next', async () => {
    const staff = { cookie: 'payload-token=x', authorization: 'JWT x', 'x-forwarded-host': 'evil.example' }
    const first = await press.get(`${path}?utm_source=x&draft=true`, { headers: staff })
    const second = await press.get(path, { headers: staff })
    expect(second.body).toBe(first.body)
    expect(next.asked).toHaveLength(1)
    expect(next.asked[0]?.headers).not.toHaveProperty('cookie')
    expect(next.asked[0]?.headers).not.toHaveProperty('authorization')
    expect(next.asked[0]?.url).toBe(path)
  })

  it('is sent by no other method, nor to a request that is a trick', async () => {
    await press.get(path)
    expect((await press.get(path, { method: 'POST', body: 'x' })).status).toBe(405)
    for (const hosts of ['Host: a\r\nHost: b', 'Host: a b', 'X: y']) {
      const answer = await rawRequest(
        press.port,
        `GET ${path} HTTP/1.1\r\n${hosts}\r\nConnection: close\r\n\r\n`,
      )
      expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    }
  })

  it('carries its age while it is shown for want of a newer one', async () => {
    expect((await press.get(path)).headers).not.toHaveProperty('age')
    store.tell('changed', 'news:1')
    next.answer(html('', 500))
    const older = await press.get(path)
    expect([older.status, older.body.includes('bir'), older.headers.age]).toEqual([200, true, '0'])
    store.tell('gone', 'news:1')
    expect((await press.get(path)).status).toBe(500)
  })
})

describe('what is for one reader alone', () => {
  it.each([
    ['sets a cookie', 200, { 'set-cookie': 'a=b' }],
    ['is not to be stored', 200, { 'cache-control': 'no-store' }],
    ['is private', 200, { 'cache-control': 'private, max-age=60' }],
    ['is a passing redirect', 307, { location: '/az' }],
  ])('is never kept: it %s', async (_, status, headers) => {
    next.answer(html(page('gizli '), status, headers))
    await press.get(path)
    expect(store.pages.fresh(path)).toBeUndefined()
    next.answer(html(page('açıq ')))
    expect((await press.get(path)).body).toContain('açıq')
  })

  it('is not meant by the header that Next writes on every page it renders', async () => {
    const headers = { 'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate' }
    next.answer(html(page('bir '), 200, headers))
    await press.get(path)
    expect(store.pages.fresh(path)).toBeDefined()
  })
})
