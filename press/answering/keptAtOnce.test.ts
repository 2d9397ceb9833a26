import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepNothing } from '../keeping/keepNothing'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext, html } from '../testing/fakeNext'
import type { OpenPress } from '../testing/openPress'
import { openPress } from '../testing/openPress'
import { openPages } from '../testing/openStore'
import { until } from '../testing/until'
import { keptAtOnce } from './keptAtOnce'
import { render } from './render'

const path = '/az/xeberler/telim'
// Letters by chance do not get small: the second page stays above what is sent in one piece.
const texts = { small: 'bir '.repeat(200), large: randomBytes(60_000).toString('hex') }
const page = (text: string) =>
  `<!DOCTYPE html><html lang="az"><head><meta name="press-tags" content="news:1 site"/><title>Təlim</title></head><body>${text}</body></html>`

let next: FakeNext
let press: OpenPress
let store: ReturnType<typeof openPages>
beforeEach(async () => {
  next = await fakeNext(html(page(texts.small)))
  const site = { nextPort: next.port, siteUrl: 'https://xeber.example.az' }
  store = openPages((key, signal) => render(site, key, signal))
  const notAsked = () => Promise.reject(new Error('not asked'))
  const nothing = keepNothing({ render: notAsked, renderFile: notAsked, log: () => undefined })
  press = await openPress(next.port, { store: { ...nothing, pages: store.pages }, edge: () => true })
})
afterEach(async () => {
  press.close()
  await next.close()
})

/** What a connection that stays open brings back for a request, dates apart. */
async function answered(fields: string[]): Promise<string> {
  const socket = connect(press.port, '127.0.0.1').setEncoding('latin1')
  let heard = ''
  socket.on('data', (piece: string) => {
    heard += piece
  })
  await once(socket, 'connect')
  socket.write(`GET ${path} HTTP/1.1\r\n${['Host: xeber.example.az', ...fields].join('\r\n')}\r\n\r\n`)
  const isWhole = () => {
    const [head = '', body = ''] = heard.split(/\r\n\r\n(.*)/s)
    return head !== '' && body.length === Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
  }
  await until(isWhole)
  socket.destroy()
  return heard.replace(/Date: .*/, 'Date: …').replace(/s-maxage=\d+/, 's-maxage=…')
}

describe('a kept page that is answered at once', () => {
  it.each([
    ['small', 'identity'],
    ['small', 'gzip'],
    ['small', 'br'],
    ['large', 'identity'],
    ['large', 'gzip'],
    ['large', 'br'],
  ] as const)(
    'is what Node sends, byte for byte: a %s one as %s, and that it is known',
    async (size, encoding) => {
      next.answer(html(page(texts[size])))
      const { headers } = await press.get(path, { headers: { 'accept-encoding': encoding } })
      const wish = `Accept-Encoding: ${encoding}`
      const before = store.counts.hits
      for (const fields of [[wish], [wish, `If-None-Match: ${String(headers.etag)}`]]) {
        const direct = await answered(fields)
        // A field that steers the connection has it read by Node.
        expect(direct).toBe(await answered([...fields, 'TE: trailers']))
        expect(direct).toMatch(
          fields.length === 1 ? /^HTTP\/1\.1 200 OK\r\n/ : /^HTTP\/1\.1 304 Not Modified\r\n/,
        )
      }
      expect(store.counts.hits).toBe(before + 4)
      expect(next.asked).toHaveLength(1)
    },
  )

  it('is left to Node while it is not kept, out of date or gone', async () => {
    const asked = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: xeber.example.az\r\n\r\n`)
    const visit = { siteUrl: 'https://xeber.example.az', store: { pages: store.pages } } as Parameters<
      typeof keptAtOnce
    >[0]
    expect(keptAtOnce(visit, asked)).toBeNull()
    await press.get(path)
    expect(keptAtOnce(visit, asked)).toHaveLength(1)
    expect(keptAtOnce(visit, Buffer.from(asked.toString().replace('telim', 'Telim')))).toBeNull()
    store.tell('changed', 'news:1')
    expect(keptAtOnce(visit, asked)).toBeNull()
    await press.get(path)
    expect(keptAtOnce(visit, asked)).toHaveLength(1)
    store.tell('gone', 'news:1')
    expect(keptAtOnce(visit, asked)).toBeNull()
  })
})
