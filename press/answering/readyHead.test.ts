import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { limits } from '../limits'
import { rawRequest } from '../testing/rawRequest'
import type { Whole } from './readyHead'
import { readyHead, sendReady, sendWhole, staysOpen, wholeNow } from './readyHead'

const lines = ['content-type', 'text/html', 'etag', '"x.br"', 'content-length', '4']
const line = 'cache-control: no-cache'
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** What comes over the wire for two requests on one connection, the second of which is the last. */
async function wireOf(listener: RequestListener, request: string): Promise<string> {
  const server = createServer({ keepAliveTimeout: limits.keepAlive }, listener).listen(0, '127.0.0.1')
  closing.push(() => server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const last = 'GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
  return (await rawRequest(port, request + last)).replace(/Date: .*/g, 'Date: …')
}

const byNode =
  (status: number, body?: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, [...lines, 'cache-control', 'no-cache'])
    response.end(body)
  }

const ready =
  (status: number, body?: string): RequestListener =>
  (_, response) => {
    if (!staysOpen(response)) byNode(status, body)(_, response)
    else
      sendReady(
        response,
        status,
        readyHead(status, lines),
        line,
        body === undefined ? body : Buffer.from(body),
      )
  }

const inOnePiece =
  (status: number, body = ''): RequestListener =>
  (_, response) => {
    if (!staysOpen(response)) byNode(status, body)(_, response)
    else
      sendWhole(response, status, wholeNow({ head: readyHead(status, lines), body: Buffer.from(body) }, line))
  }

describe('a head that was written before', () => {
  it.each([
    ['a page', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', 200, 'alma'],
    ['the head of a page', 'HEAD / HTTP/1.1\r\nHost: x\r\n\r\n', 200, undefined],
    ['a page that the reader has', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', 304, undefined],
    ['a page for an old client', 'GET / HTTP/1.0\r\nHost: x\r\n\r\n', 200, 'alma'],
    ['a page for an old client that stays', 'GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n', 404, 'alma'],
  ])('brings %s as Node would', async (_, request, status, body) => {
    const heard = await wireOf(ready(status, body), request)
    expect(heard).toBe(await wireOf(byNode(status, body), request))
    expect(heard).toContain(`HTTP/1.1 ${status} `)
    if (body) expect(await wireOf(inOnePiece(status, body), request)).toBe(heard)
  })

  it('and its body go out once more as they are, until a second is over', async () => {
    let whole: Whole | undefined
    const pieces = new Set<Buffer>()
    const listener: RequestListener = (_, response) => {
      if (!staysOpen(response)) return byNode(200, 'alma')(_, response)
      const ready = { head: readyHead(200, lines), body: Buffer.from('alma'), ...(whole && { whole }) }
      // A second may end between two answers, not between all of them.
      whole = wholeNow(ready, line)
      sendWhole(response, 200, whole)
      pieces.add(whole.bytes)
    }
    const heard = await wireOf(listener, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(20))
    expect(heard.match(/alma/g)).toHaveLength(21)
    expect(pieces.size).toBeLessThan(4)
  })

  it('says another line where there is another to say', async () => {
    let whole: Whole | undefined
    let life = 60
    const listener: RequestListener = (_, response) => {
      if (!staysOpen(response)) return byNode(200, 'alma')(_, response)
      const ready = { head: readyHead(200, lines), body: Buffer.from('alma'), ...(whole && { whole }) }
      whole = wholeNow(ready, `cache-control: s-maxage=${life}`)
      sendWhole(response, 200, whole)
      life--
    }
    const heard = await wireOf(listener, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(2))
    expect(heard.match(/s-maxage=\d+/g)).toEqual(['s-maxage=60', 's-maxage=59'])
  })

  it('says the time of now', async () => {
    const server = createServer(ready(200, 'alma')).listen(0, '127.0.0.1')
    closing.push(
      () => server.closeAllConnections(),
      () => server.close(),
    )
    await once(server, 'listening')
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    expect(Math.abs(Date.parse(answer.headers.get('date') ?? '') - Date.now())).toBeLessThan(2_000)
  })

  it('refuses what must not stand in a head', () => {
    expect(() => readyHead(200, ['link', 'a\r\nset-cookie: b'])).toThrow(TypeError)
    expect(() => readyHead(200, ['li nk', 'a'])).toThrow(TypeError)
  })
})
