import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext, html } from '../testing/fakeNext'
import type { OpenPress } from '../testing/openPress'
import { openPress } from '../testing/openPress'
import { rawRequest } from '../testing/rawRequest'

let next: FakeNext
let press: OpenPress
beforeAll(async () => {
  next = await fakeNext(html('<p>Xəbər</p>'))
  press = await openPress(next.port)
})
afterAll(async () => {
  press.close()
  await next.close()
})

const request = (line: string, ...headers: string[]) => `${[line, ...headers].join('\r\n')}\r\n\r\n`
const page = 'GET /az HTTP/1.1'

describe('what is no proper request', () => {
  it.each<[string, string, number]>([
    [
      'both lengths',
      `${request(page, 'Host: a', 'Content-Length: 5', 'Transfer-Encoding: chunked')}0\r\n\r\n`,
      400,
    ],
    ['two lengths', request(page, 'Host: a', 'Content-Length: 5', 'Content-Length: 6'), 400],
    ['a bare line feed', 'GET /az HTTP/1.1\nHost: a\n\n', 400],
    ['a folded header', request(page, 'Host: a', 'X: 1', ' 2'), 400],
    ['a NUL in a header', request(page, 'Host: a', 'X: \0'), 400],
    ['no Host', request(page, 'Connection: close'), 400],
    ['two Hosts', request(page, 'Host: a', 'Host: b', 'Connection: close'), 400],
    ['a Host with a path', request(page, 'Host: a/b', 'Connection: close'), 400],
    ['a whole URL', request('GET http://evil.example/az HTTP/1.1', 'Host: a', 'Connection: close'), 400],
    ['a control character in the address', request('GET /az\x01 HTTP/1.1', 'Host: a'), 400],
    ['a NUL in the address', request('GET /az\0 HTTP/1.1', 'Host: a'), 400],
    ['a star', request('OPTIONS * HTTP/1.1', 'Host: a', 'Connection: close'), 400],
    ['an unknown expectation', request(page, 'Host: a', 'Expect: x', 'Connection: close'), 417],
    ['headers of 1 MB', request(page, 'Host: a', `X: ${'a'.repeat(1_000_000)}`), 431],
    [
      '10,000 headers',
      request(page, 'Host: a', ...Array.from({ length: 10_000 }, (_, at) => `X-${at}: 1`)),
      431,
    ],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
  ])('is refused at once: %s', async (_, bytes, status) => {
    const heard = await rawRequest(press.port, Buffer.from(bytes, 'latin1'))
    expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(heard.match(/HTTP\/1\.1 \d/g)).toHaveLength(1)
    expect(heard).toContain('content-security-policy: ')
    expect(next.asked).toHaveLength(0)
  })
})
