import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publicFiles } from '../arrival/publicFiles'
import { readerOf } from '../assets/reader'
import { keepNothing } from '../keeping/keepNothing'
import { limits } from '../limits'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext, html } from '../testing/fakeNext'
import type { OpenPress } from '../testing/openPress'
import { openPress } from '../testing/openPress'
import { openPages } from '../testing/openStore'
import { renderFile } from './renderFile'

const path = '/media/0123/w960.avif'
const picture = Buffer.from([0, 0, 0, 0x1c, 0x66, 0xff, 0xfe, 0x80, 0x0d, 0x0a])
const shown = {
  'content-type': 'image/avif',
  'content-disposition': 'inline',
  'press-tags': 'file:1',
  etag: '"next"',
}
const sends = (headers: Record<string, string> = {}, body = picture, status = 200) =>
  next.answer((_, response) => response.writeHead(status, { ...shown, ...headers }).end(body))

let next: FakeNext
let press: OpenPress
let store: ReturnType<typeof openPages>
beforeEach(async () => {
  next = await fakeNext()
  sends()
  const site = { nextPort: next.port, siteUrl: 'https://xeber.example.az' }
  store = openPages((key, signal) => renderFile(site, key, signal))
  const notAsked = () => Promise.reject(new Error('not asked'))
  const nothing = keepNothing({ render: notAsked, renderFile: notAsked, log: () => undefined })
  press = await openPress(next.port, { store: { ...nothing, files: store.pages } })
})
afterEach(async () => {
  press.close()
  await next.close()
})

describe('a picture of something public', () => {
  it('is asked for once, as anybody, and comes byte for byte with its tags and the policy of a file', async () => {
    const staff = { cookie: 'payload-token=x', 'x-forwarded-host': 'evil.example' }
    const first = await press.get(`${path}?draft=true`, { headers: staff })
    const second = await press.get(path)
    expect([first.bytes, second.bytes]).toEqual([picture, picture])
    expect(second.headers).toMatchObject({
      'content-type': 'image/avif',
      'content-disposition': 'inline',
      'content-length': String(picture.length),
      'cache-control': 'public, max-age=0, must-revalidate',
      'surrogate-key': 'file:1',
      'cache-tag': 'file:1',
      'content-security-policy': expect.stringContaining("default-src 'none'; img-src 'self'"),
    })
    expect(second.headers).not.toHaveProperty('press-tags')
    expect(next.asked.map(({ url, headers }) => [url, headers.cookie])).toEqual([[path, undefined]])
  })

  it('is not sent to whoever has it, and as head alone to who asks so', async () => {
    const { headers } = await press.get(path)
    const known = await press.get(path, { headers: { 'if-none-match': String(headers.etag) } })
    expect([known.status, known.body]).toEqual([304, ''])
    const head = await press.get(path, { method: 'HEAD' })
    expect([head.status, head.body, head.headers.etag]).toEqual([200, '', headers.etag])
    const part = await press.get(path, { headers: { range: 'bytes=0-1' } })
    expect([part.status, part.bytes]).toEqual([200, picture])
    expect(next.asked).toHaveLength(1)
  })

  it('is there while Next is away, and with its age when it has changed meanwhile', async () => {
    await press.get(path)
    next.answer(html('', 500))
    expect((await press.get(path)).status).toBe(200)
    store.tell('changed', 'file:1')
    const older = await press.get(path)
    expect([older.status, older.bytes, older.headers.age]).toEqual([200, picture, '0'])
  })

  it('is gone at once when nothing public shows it any more, whatever fails', async () => {
    await press.get(path)
    next.answer(html('', 500))
    store.tell('gone', 'file:1')
    expect((await press.get(path)).status).toBe(500)
    next.answer(html('Not found\n', 404, { 'cache-control': 'no-store' }))
    const missing = await press.get(path)
    expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-store'])
  })
})

describe('a file that is not for everybody', () => {
  it.each<[string, number, Record<string, string>]>([
    ['says not what it is', 200, { 'press-tags': '' }],
    ['sets a cookie', 200, { 'set-cookie': 'a=b' }],
    ['is private', 200, { 'cache-control': 'private, max-age=60' }],
    ['is not found', 404, { 'cache-control': 'no-store' }],
  ])('is never kept: it %s', async (_, status, headers) => {
    sends(headers, picture, status)
    const answer = await press.get(path)
    expect([answer.status, answer.headers['set-cookie']]).toEqual([status, undefined])
    expect(store.pages.fresh(path)).toBeUndefined()
    sends()
    expect((await press.get(path)).status).toBe(200)
  })
})

describe('a large file', () => {
  it.each(['said', 'not said'])('passes through unkept, in parts too, its length %s', async (said) => {
    const large = Buffer.alloc(limits.keptFile + 1, 'x')
    const length = said === 'said' ? { 'content-length': large.length } : {}
    const range = `bytes 0-1/${large.length}`
    next.answer(({ headers }, response) => {
      if (headers.range) response.writeHead(206, { ...shown, 'content-range': range }).end('xx')
      else response.writeHead(200, { ...shown, ...length }).end(large)
    })
    const whole = await press.get(path)
    expect([whole.status, whole.bytes.length, whole.headers['content-type']]).toEqual([
      200,
      large.length,
      'image/avif',
    ])
    expect(store.pages.fresh(path)).toBeUndefined()
    const part = await press.get(path, { headers: { range: 'bytes=0-1' } })
    expect([part.status, part.body, part.headers['content-range']]).toEqual([206, 'xx', range])
  })
})

describe('a file of public/', () => {
  it('comes from the disk without Next, compressed where that helps, and not to who has it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsroom-public-'))
    writeFileSync(join(folder, 'naxış.svg'), `<svg>${'<g/>'.repeat(500)}</svg>`)
    const files = publicFiles(folder)
    const reader = readerOf(files, () => undefined)
    const own = await openPress(next.port, { files: { has: (name) => files.has(name), ...reader } })
    const answer = await own.get('/nax%C4%B1%C5%9F.svg?v=1', { headers: { 'accept-encoding': 'br' } })
    expect(answer.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-encoding': 'br',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
    })
    const known = { 'accept-encoding': 'br', 'if-none-match': String(answer.headers.etag) }
    expect((await own.get('/nax%C4%B1%C5%9F.svg', { headers: known })).status).toBe(304)
    expect(next.asked).toEqual([])
    own.close()
    rmSync(folder, { recursive: true })
  })
})
