import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext } from '../testing/fakeNext'
import type { OpenPress } from '../testing/openPress'
import { openPress } from '../testing/openPress'

let next: FakeNext
let press: OpenPress
beforeAll(async () => {
  // Repeats all that reaches it: whatever slips through changes the page.
  next = await fakeNext((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    const { connection, ...headers } = request.headers
    response.end(
      `<html lang="az"><body>${request.method} ${request.url} ${JSON.stringify(headers)}</body></html>`,
    )
  })
  press = await openPress(next.port)
})
afterAll(async () => {
  press.close()
  await next.close()
})

/** What an attacker may send beside the key (quality.md A6.12). */
const unkeyedHeaders: [string, string][] = [
  ['host', 'evil.example'],
  ['x-forwarded-host', 'evil.example'],
  ['x-forwarded-proto', 'http'],
  ['x-forwarded-prefix', '/evil'],
  ['x-forwarded-for', '127.0.0.1'],
  ['forwarded', 'host=evil.example'],
  ['x-original-url', '/admin'],
  ['x-rewrite-url', '/admin'],
  ['x-middleware-subrequest', 'middleware:middleware'],
  ['x-middleware-prefetch', '1'],
  ['x-nextjs-data', '1'],
  ['x-now-route-matches', '1=x'],
  ['x-matched-path', '/admin'],
  ['x-invoke-path', '/admin'],
  ['x-prerender-revalidate', 'x'],
  ['x-ghost-preview', '1'],
  ['rsc', '1'],
  ['next-url', '/en'],
  ['next-router-prefetch', '1'],
  ['next-router-state-tree', 'x'],
  ['next-router-segment-prefetch', '/_tree'],
  ['next-action', 'x'],
  ['purpose', 'prefetch'],
  ['accept', 'text/x-component'],
  ['accept-language', 'en'],
  ['range', 'bytes=0-3'],
  ['cookie', 'payload-token=x; __prerender_bypass=y'],
  ['authorization', 'JWT x'],
  ['user-agent', 'Googlebot'],
  ['sec-ch-prefers-color-scheme', 'dark'],
  ['upgrade', 'websocket'],
  ['te', 'trailers'],
  ['connection', 'close, host'],
]

const unkeyedQueries = [
  '_rsc=1abc',
  'nxtPlocale=en',
  'nxtIslug=x',
  'utm_source=x',
  'locale=en',
  'draft=true',
  '__nextLocale=en',
]

describe('a page', () => {
  it.each(unkeyedHeaders)('is the same with %s: %s', async (name, value) => {
    const clean = await press.get('/az/xeberler/telim')
    const dirty = await press.get('/az/xeberler/telim', { headers: { [name]: value } })
    expect([dirty.status, dirty.body, dirty.headers.etag]).toEqual([200, clean.body, clean.headers.etag])
    expect(dirty.headers['content-type']).toBe('text/html; charset=utf-8')
  })

  it.each(unkeyedQueries)('is the same with ?%s', async (query) => {
    const clean = await press.get('/az/xeberler/telim')
    expect((await press.get(`/az/xeberler/telim?${query}`)).body).toBe(clean.body)
  })

  it('is asked for by one fixed request', async () => {
    await press.get('/az/axtaris?q=%C5%9F%C9%99ki&year=2&x=1')
    const asked = next.asked.at(-1)
    const { connection, ...headers } = asked?.headers ?? {}
    expect([asked?.method, asked?.url]).toEqual(['GET', '/az/axtaris?year=2&q=%C5%9F%C9%99ki'])
    expect(headers).toEqual({
      host: 'xeber.example.az',
      accept: 'text/html',
      'accept-encoding': 'identity',
      'user-agent': 'newsroom-press',
      'x-forwarded-host': 'xeber.example.az',
      'x-forwarded-proto': 'https',
    })
  })

  it('is another in another case: addresses are exact', async () => {
    expect((await press.get('/az/Xeberler/telim')).body).toContain('/az/Xeberler/telim')
  })
})
