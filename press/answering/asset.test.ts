import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext, html } from '../testing/fakeNext'
import type { OpenPress } from '../testing/openPress'
import { openPress } from '../testing/openPress'

let next: FakeNext
let press: OpenPress
beforeEach(async () => {
  next = await fakeNext(
    html('bytes', 200, { 'content-type': 'image/avif', etag: '"a"', 'set-cookie': 'x=1' }),
  )
  press = await openPress(next.port)
})
afterEach(async () => {
  press.close()
  await next.close()
})

describe('a file', () => {
  it('is asked for without query, cookies or the headers of the reader', async () => {
    await press.get('/naxis.svg?draft=true', {
      headers: {
        cookie: 'payload-token=x',
        range: 'bytes=0-9',
        'x-forwarded-host': 'evil.example',
        accept: 'x/y',
      },
    })
    const { url, headers } = next.asked[0] ?? {}
    expect(url).toBe('/naxis.svg')
    expect(headers).toMatchObject({ range: 'bytes=0-9', host: 'xeber.example.az', accept: '*/*' })
    expect(headers).not.toHaveProperty('cookie')
  })

  it('comes with what describes it and nothing else of Next', async () => {
    next.answer(
      html('bytes', 200, {
        'content-type': 'image/avif',
        'cache-control': 'public, max-age=60',
        etag: '"a"',
        'content-disposition': 'inline',
        vary: 'Accept-Encoding, Sec-CH-Prefers-Color-Scheme',
        'accept-ch': 'Sec-CH-Prefers-Color-Scheme',
        'set-cookie': 'x=1',
      }),
    )
    const { headers, body } = await press.get('/naxis.svg')
    expect(body).toBe('bytes')
    expect(headers).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=60',
      'content-disposition': 'inline',
      etag: '"a"',
      vary: 'Accept-Encoding',
    })
    expect(headers).not.toHaveProperty('set-cookie')
    expect(headers).not.toHaveProperty('accept-ch')
  })

  it('of the build is kept for ever, a missing one not at all', async () => {
    const there = await press.get('/_next/static/chunks/a.js')
    expect(there.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    next.answer(html('<p>Səhifə tapılmadı</p>', 200))
    const page = await press.get('/_next/static/chunks/b.css')
    expect([page.status, page.headers['cache-control'], page.body]).toEqual([404, 'no-store', 'Not found\n'])
    next.answer(html('', 404))
    const missing = await press.get('/_next/static/chunks/b.js')
    expect([missing.status, missing.headers['cache-control']]).toEqual([404, 'no-store'])
  })

  it('that the reader has is 304, a part of it 206', async () => {
    next.answer(html('', 304, { etag: '"a"' }))
    expect((await press.get('/naxis.svg', { headers: { 'if-none-match': '"a"' } })).status).toBe(304)
    next.answer(html('by', 206, { 'content-range': 'bytes 0-1/5' }))
    const part = await press.get('/naxis.svg', { headers: { range: 'bytes=0-1' } })
    expect([part.status, part.headers['content-range']]).toEqual([206, 'bytes 0-1/5'])
  })

  it.each(['/naxis.svg', '/media/k/w960.avif', '/_next/static/a.js'])('is only read: %s', async (path) => {
    expect((await press.get(path, { method: 'POST', body: 'x' })).status).toBe(405)
    expect(next.asked).toHaveLength(0)
  })

  it.each([
    '/media/..%2f..%2fetc/passwd',
    '/media/%2e%2e/x',
    '/media/k/a%5cb',
    '/media//k',
    '/media/k/',
    '/media/%00',
  ])('is not reached through %s', async (path) => {
    expect((await press.get(path)).status).toBe(400)
    expect(next.asked).toHaveLength(0)
  })

  it('that Next cannot give is a notice, not the words of Next', async () => {
    next.answer(html('Error: ENOENT /data/media', 500))
    const answer = await press.get('/media/k/w960.avif')
    expect([answer.status, answer.body.includes('ENOENT')]).toEqual([500, false])
  })
})
