import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext, html } from '../testing/fakeNext'
import type { OpenPress } from '../testing/openPress'
import { openPress } from '../testing/openPress'
import { rawRequest } from '../testing/rawRequest'
import { until } from '../testing/until'
import { words } from '../words'

vi.mock(import('../limits'), async (original) => {
  const { limits } = await original()
  const quick = { ...limits, uploadStall: 300, deskTime: 500, nextAbsence: 300 }
  return { limits: quick as unknown as typeof limits }
})

const host = 'xeber.example.az'
let next: FakeNext
let press: OpenPress
beforeEach(async () => {
  next = await fakeNext(html('<p>Redaksiya</p>'))
  press = await openPress(next.port)
})
afterEach(async () => {
  press.close()
  await next.close()
})

describe('a request to the desk', () => {
  it('reaches Next with Host, cookies, address and router headers as they were', async () => {
    const headers = { host, cookie: 'payload-token=x', rsc: '1', 'next-action': 'a', 'accept-language': 'az' }
    await press.get('/admin/collections/news?where[title][like]=Şəki%20&limit=10'.replace('Şəki', '%C5%9E'), {
      headers,
    })
    const asked = next.asked[0]
    expect(asked?.url).toBe('/admin/collections/news?where[title][like]=%C5%9E%20&limit=10')
    expect(asked?.headers).toMatchObject(headers)
  })

  it('takes a connection of its own: Next may be closing one that waits, and an order is not given twice', async () => {
    const ports: (number | undefined)[] = []
    next.answer((asked, response) => {
      ports.push(asked.socket.remotePort)
      response.end()
    })
    for (let n = 0; n < 3; n += 1) await press.get('/api/users/me', { headers: { host } })
    expect(new Set(ports).size).toBe(3)
  })

  it('loses what a client may not say about itself', async () => {
    const forged = {
      'x-forwarded-for': '10.0.0.1',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      forwarded: 'for=10.0.0.1',
      'x-real-ip': '10.0.0.1',
      'x-middleware-subrequest': 'middleware',
      'x-original-url': '/api/users',
      'x-http-method-override': 'DELETE',
      upgrade: 'websocket',
    }
    await press.get('/api/users/me', { headers: { host, ...forged } })
    const told = next.asked[0]?.headers ?? {}
    expect(told).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': host,
      'x-forwarded-proto': 'https',
    })
    for (const name of ['forwarded', 'x-real-ip', 'x-middleware-subrequest', 'x-original-url', 'upgrade']) {
      expect(told).not.toHaveProperty(name)
    }
    expect(told).not.toHaveProperty('x-http-method-override')
  })

  it('is kept by nobody, whatever Next says', async () => {
    next.answer(
      html('{}', 200, { 'cache-control': 'public, max-age=60', 'set-cookie': 'payload-token=x; HttpOnly' }),
    )
    for (const path of ['/admin', '/api/users/me', '/preview/az']) {
      const { headers } = await press.get(path, { headers: { host } })
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['set-cookie']).toEqual(['payload-token=x; HttpOnly'])
    }
  })

  it('gets a preview made for it alone, which is neither kept nor made of what was kept', async () => {
    const path = '/preview/az/news/0190f3a2-0000-7000-8000-000000000000'
    const kept = { 'cache-control': 'public, s-maxage=60', etag: '"1"', 'surrogate-key': 'news:1' }
    next.answer((asked, response) =>
      html(`<p>${asked.headers.cookie ?? 'heç kim'}</p>`, 200, kept)(asked, response),
    )
    const staff = await press.get(path, { headers: { host, cookie: 'newsroom-token=leyla' } })
    const visitor = await press.get(path, { headers: { host } })
    expect(staff.body).toContain('newsroom-token=leyla')
    expect(visitor.body).toContain('heç kim')
    expect(next.asked).toHaveLength(2)
    for (const { headers } of [staff, visitor]) {
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    }
    expect((await press.get(path, { method: 'POST', headers: { host } })).status).toBe(405)
  })

  it('is no preview, and shows no cookie to Next, where a public page is asked for', async () => {
    const headers = { host, cookie: 'newsroom-token=leyla; __prerender_bypass=1', 'x-preview': '1' }
    await press.get('/az/xeberler/x?preview=1&draft=true', { headers })
    expect(next.asked[0]?.url).toBe('/az/xeberler/x')
    expect(next.asked[0]?.headers).not.toHaveProperty('cookie')
    expect(next.asked[0]?.headers).not.toHaveProperty('x-preview')
  })

  it.each(['evil.example', `${host}.evil.example`, `${host}:444`])(
    'is refused under the foreign Host %s, which no mail may ever name',
    async (foreign) => {
      const page = await press.get('/admin/login', { headers: { host: foreign } })
      expect([page.status, page.body.includes(words.az.wrongHost.title)]).toEqual([421, true])
      const api = await press.get('/api/users/forgot-password', {
        method: 'POST',
        headers: { host: foreign },
      })
      expect(api.status).toBe(421)
      expect(JSON.parse(api.body).errors[0].message).toContain(words.en.wrongHost.title)
      expect(next.asked).toHaveLength(0)
    },
  )

  it.each([
    ['http', 'https://xeber.example.az/admin/login?redirect=%2Fadmin'],
    ['private', ''],
  ])('is redirected within the site (%s)', async (_, given) => {
    const location = given || `http://127.0.0.1:${next.port}/admin/login?redirect=%2Fadmin`
    next.answer(html('', 307, { location }))
    const answer = await press.get('/admin', { headers: { host } })
    expect(answer.headers.location).toBe('/admin/login?redirect=%2Fadmin')
  })

  it.each(['/admin/%00', '/api/..%2fadmin', '/api/users?where[a]=%00', '/admin/%zz', '/api//users'])(
    'is refused when malformed: %s',
    async (path) => {
      expect((await press.get(path, { headers: { host } })).status).toBe(400)
      expect(next.asked).toHaveLength(0)
    },
  )

  it('may be longer than the address of a page', async () => {
    const ids = Array.from({ length: 200 }, (_, at) => `where[id][in][${at}]=0190f3a2-0000-7000`).join('&')
    expect((await press.get(`/api/news?${ids}`, { headers: { host } })).status).toBe(200)
  })
})

describe('an upload', () => {
  it('passes through in pieces while it is still being sent', async () => {
    let heard = 0
    next.answer((asked, response) => {
      asked.on('data', (piece: Buffer) => {
        heard += piece.length
      })
      asked.on('end', () => response.end(String(heard)))
    })
    const asked = request({
      port: press.port,
      host: '127.0.0.1',
      path: '/api/media',
      method: 'POST',
      headers: { host },
    })
    const answered = once(asked, 'response')
    const piece = Buffer.alloc(1024 * 1024)
    asked.write(piece)
    // Next has the first megabyte before the last is sent.
    await until(() => heard >= piece.length)
    for (let sent = 1; sent < 200; sent += 1) {
      if (!asked.write(piece)) await once(asked, 'drain')
    }
    asked.end()
    const [answer] = await answered
    answer.resume()
    expect(heard).toBe(200 * piece.length)
    expect(next.asked[0]?.headers['transfer-encoding']).toBe('chunked')
  })

  it('waits at the sender while Next does not listen, and is never held whole', async () => {
    next.answer(() => undefined)
    const asked = request({
      port: press.port,
      host: '127.0.0.1',
      path: '/api/media',
      method: 'POST',
      headers: { host },
    })
    asked.on('error', () => asked.destroy())
    let sent = 0
    const piece = Buffer.alloc(1024 * 1024)
    for (let full = false; !full; sent += 1) {
      const written = asked.write(piece)
      const moved =
        written || (await Promise.race([once(asked, 'drain').then(() => true), setTimeout(200, false)]))
      full = !moved
      expect(sent).toBeLessThan(60)
    }
    asked.destroy()
  })

  it('that Next refuses halfway gets the answer of Next', async () => {
    next.answer((_, response) => {
      response.writeHead(413, { 'content-type': 'application/json' })
      response.end('{"errors":[{"message":"Fayl çox böyükdür"}]}')
    })
    const heard = await rawRequest(
      press.port,
      Buffer.concat([
        Buffer.from(`POST /api/media HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 99000000\r\n\r\n`),
        Buffer.alloc(100_000),
      ]),
    )
    expect(heard).toMatch(/^HTTP\/1\.1 413 /)
    expect(heard.toLowerCase()).toContain('connection: close')
  })

  it('that stalls is ended with 408', async () => {
    next.answer(() => undefined)
    const heard = await rawRequest(
      press.port,
      `POST /api/media HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 1000\r\n\r\nbir az`,
    )
    expect(heard).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('whose sender goes away ends at Next, too', async () => {
    const ended = new Promise<void>((resolve) => next.answer((asked) => asked.once('close', resolve)))
    const asked = request({
      port: press.port,
      host: '127.0.0.1',
      path: '/api/media',
      method: 'POST',
      headers: { host },
    })
    asked.on('error', () => asked.destroy())
    asked.write('yarısı')
    await until(() => next.asked.length === 1)
    asked.destroy()
    await ended
    // Had it ended by a time limit, the operator would have been told.
    expect(press.lines).toEqual([])
  })

  it('with DELETE and chunks is one request for Next, not two', async () => {
    next.answer((asked, response) => {
      asked.resume().once('end', () => response.end('bir'))
    })
    const inner = 'GET /api/users HTTP/1.1\r\nHost: x\r\n\r\n'
    const chunk = `${inner.length.toString(16)}\r\n${inner}\r\n0\r\n\r\n`
    const head = `DELETE /api/news/1 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n`
    expect(await rawRequest(press.port, head + chunk)).toMatch(/^HTTP\/1\.1 200 /)
    expect(next.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['DELETE /api/news/1'])
  })
})

describe('the desk', () => {
  it('streams an answer as it is written', async () => {
    next.answer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/x-component' })
      response.write('birinci')
    })
    const asked = request({
      port: press.port,
      host: '127.0.0.1',
      path: '/admin',
      headers: { host, rsc: '1' },
    })
    asked.end()
    const [answer] = await once(asked, 'response')
    const [piece] = await once(answer, 'data')
    expect(String(piece)).toBe('birinci')
    asked.destroy()
  })

  it('opens no WebSocket', async () => {
    const heard = await rawRequest(
      press.port,
      `GET /admin HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n\r\n`,
    )
    expect(heard).not.toContain('101 ')
    expect(next.asked.every(({ headers }) => headers.upgrade === undefined)).toBe(true)
  })

  it('says so when Next is away, to the admin in the shape it reads', async () => {
    await next.close()
    const api = await press.get('/api/users/me', { headers: { host } })
    expect([api.status, api.headers['content-type']]).toEqual([503, 'application/json; charset=utf-8'])
    expect(JSON.parse(api.body).errors).toHaveLength(1)
    expect((await press.get('/admin', { headers: { host } })).body).toContain(words.az.unavailable.title)
    next = await fakeNext()
  })

  it('is given up when Next takes too long', async () => {
    next.answer(() => undefined)
    expect((await press.get('/admin', { headers: { host } })).status).toBe(504)
  })

  it('sends a cut answer cut, not as if it were whole', async () => {
    next.answer((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('yarı', () => response.destroy())
    })
    await expect(press.get('/admin', { headers: { host } })).rejects.toThrow()
  })
})
