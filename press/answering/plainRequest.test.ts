import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import { Duplex } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { faultOfHost } from '../arrival/hosts'
import { readPlain } from './plainRequest'

const read = (text: string) => readPlain(Buffer.from(text, 'latin1'))

describe('a plain request', () => {
  it('is read as a browser, a proxy and a program write it', () => {
    expect(read('GET /az HTTP/1.1\r\nHost: xeber.example.az\r\n\r\n')).toEqual({ url: '/az' })
    const browser = [
      'GET /az/axtaris?q=%C5%9F%C9%99ki HTTP/1.1',
      'Host: localhost:3000',
      'Connection: keep-alive',
      'sec-ch-ua: "Chromium";v="140", "Not=A?Brand";v="24"',
      'User-Agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)',
      'Accept-Encoding: gzip, deflate, br, zstd',
      'Cookie: payload-token=x',
      'If-None-Match: "abc.br"',
    ]
    expect(read(`${browser.join('\r\n')}\r\n\r\n`)).toEqual({
      url: '/az/axtaris?q=%C5%9F%C9%99ki',
      acceptEncoding: 'gzip, deflate, br, zstd',
      ifNoneMatch: '"abc.br"',
    })
    expect(read('GET / HTTP/1.1\r\nhost:[::1]:3000\r\naccept-encoding:  br  \r\n\r\n')).toEqual({
      url: '/',
      acceptEncoding: 'br',
    })
  })

  it.each([
    ['nothing', ''],
    ['a piece', 'GET /az HTTP/1.1\r\nHost: a\r\n'],
    ['two at once', 'GET /az HTTP/1.1\r\nHost: a\r\n\r\nGET /en HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['what follows one', 'GET /az HTTP/1.1\r\nHost: a\r\n\r\nx'],
    ['another method', 'HEAD /az HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['an older version', 'GET /az HTTP/1.0\r\nHost: a\r\n\r\n'],
    ['a whole address', 'GET http://a/az HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['an address with a space', 'GET /a z HTTP/1.1\r\nHost: a\r\n\r\n'],
    ['bare line feeds', 'GET /az HTTP/1.1\nHost: a\n\n'],
    ['one bare line feed', 'GET /az HTTP/1.1\r\nHost: a\nX: y\r\n\r\n'],
    ['a folded field', 'GET /az HTTP/1.1\r\nHost: a\r\n b\r\n\r\n'],
    ['a space before a colon', 'GET /az HTTP/1.1\r\nHost : a\r\n\r\n'],
    ['a field without a name', 'GET /az HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n'],
    ['letters above ASCII', 'GET /az HTTP/1.1\r\nHost: a\r\nX: \xe9\r\n\r\n'],
    ['NUL', 'GET /az HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n'],
    ['no Host', 'GET /az HTTP/1.1\r\nX: y\r\n\r\n'],
    ['two Hosts', 'GET /az HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n'],
    ['a Host that is none', 'GET /az HTTP/1.1\r\nHost: a b\r\n\r\n'],
    ['two wishes', 'GET /az HTTP/1.1\r\nHost: a\r\nAccept-Encoding: br\r\naccept-encoding: x\r\n\r\n'],
    ['two validators', 'GET /az HTTP/1.1\r\nHost: a\r\nIf-None-Match: "a"\r\nIf-None-Match: "b"\r\n\r\n'],
    ['a connection that ends', 'GET /az HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    ['another protocol', 'GET /az HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n'],
    ['a body', 'GET /az HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n'],
    ['a body in pieces', 'GET /az HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n'],
    ['what is to be asked first', 'GET /az HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n'],
    ['very much', `GET /az HTTP/1.1\r\nHost: a\r\nX: ${'y'.repeat(8 * 1024)}\r\n\r\n`],
  ])('is not %s', (_, text) => {
    expect(read(text)).toBeNull()
  })

  it('is read as Node reads it, whatever is done to its bytes', () => {
    let taken = 0
    for (let seed = 1; seed <= 20_000; seed++) {
      const bytes = mutated(seed)
      const plain = readPlain(bytes)
      if (!plain) continue
      taken++
      const requests = byNode(bytes)
      const [request] = requests
      const told = JSON.stringify(bytes.toString('latin1'))
      expect(requests, told).toHaveLength(1)
      expect(request?.url, told).toBe(plain.url)
      expect([request?.method, request?.httpVersion, request?.complete], told).toEqual(['GET', '1.1', true])
      expect(request?.headers['accept-encoding'], told).toBe(plain.acceptEncoding)
      expect(request?.headers['if-none-match'], told).toBe(plain.ifNoneMatch)
      expect(faultOfHost(request?.rawHeaders ?? [], '1.1'), told).toBeNull()
      expect(request?.headers.connection ?? 'keep-alive', told).toMatch(/^keep-alive(, keep-alive)*$/i)
    }
    // Some of what is tried must be plain still, and some not.
    expect(taken).toBeGreaterThan(2_000)
    expect(taken).toBeLessThan(18_000)
  })
})

const lines = [
  'GET /az/xeberler?after=2 HTTP/1.1',
  'Host: xeber.example.az:3000',
  'Connection: keep-alive',
  'Accept-Encoding: gzip;q=0.5, br',
  'If-None-Match: W/"a.br", "b"',
  'Content-Length: 3',
  'Transfer-Encoding: chunked',
  'X-Forwarded-For: 127.0.0.1',
  'Expect: 100-continue',
  'Upgrade: h2c',
]
const inserted = [
  '\r',
  '\n',
  '\r\n',
  '\r\n\r\n',
  ' ',
  '\t',
  ':',
  '\0',
  '\x7f',
  '\xff',
  ',',
  '/',
  'a',
  '"',
  '_',
  '\x0b',
]

/** A request that is put together and spoilt as a number says. */
function mutated(seed: number): Buffer {
  let state = seed * 2_654_435_761
  const dice = (sides: number) => {
    // xorshift32 (Marsaglia 2003)
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % sides
  }
  const [first = '', host = '', ...others] = lines
  const fields = Array.from({ length: dice(5) }, () => others[dice(dice(3) ? 3 : others.length)] ?? '')
  let text = `${[first, host, ...fields].join('\r\n')}\r\n\r\n`
  for (let times = dice(3); times > 0; times--) {
    const at = dice(text.length)
    const what = inserted[dice(inserted.length)] ?? ''
    const cut = dice(3)
    text = text.slice(0, at) + (cut === 2 ? '' : what) + text.slice(at + cut)
  }
  return Buffer.from(text, 'latin1')
}

/** The requests that Node's server finds in bytes, brought at once and followed by nothing. */
function byNode(bytes: Buffer): IncomingMessage[] {
  const requests: IncomingMessage[] = []
  const server = createServer({ requireHostHeader: false }, (request) => requests.push(request))
  server.on('clientError', (error) => {
    throw error
  })
  const connection = new Duplex({ read: () => undefined, write: (_, __, done) => done() })
  server.emit('connection', connection)
  connection.emit('data', bytes)
  return requests
}
