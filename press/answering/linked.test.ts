import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepNothing } from '../keeping/keepNothing'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext, html } from '../testing/fakeNext'
import type { OpenPress } from '../testing/openPress'
import { openPress } from '../testing/openPress'

const token = 'uG3_-'.padEnd(43, '7')
const page = '/az/xeberler/telim'
const file = '/media/0123/w960.avif'
const byLink = (path: string) => `${path}?access=${token}`
const nobodyElse = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
}

/** Pages and files of the store that were asked for; what is read by a link is not among them. */
const stored = vi.fn()
let next: FakeNext
let press: OpenPress
beforeEach(async () => {
  stored.mockClear()
  next = await fakeNext(
    html('<html lang="az"><head><meta name="press-tags" content="news:1"></head><body>Gizli</body></html>'),
  )
  const notThere = async (key: string) => {
    stored(key)
    throw new Error('not there')
  }
  const { pages, files, ...nothing } = keepNothing({
    render: notThere,
    renderFile: notThere,
    log: () => undefined,
  })
  press = await openPress(next.port, { store: { ...nothing, pages, files } })
})
afterEach(async () => {
  press.close()
  await next.close()
})

describe('a page that is read by a link', () => {
  it('is rendered for each reader anew, kept by nobody, and told to no other site', async () => {
    for (const _ of [1, 2]) {
      const { status, body, headers } = await press.get(byLink(page))
      expect([status, body.includes('Gizli')]).toEqual([200, true])
      expect(headers).toMatchObject(nobodyElse)
      expect(headers['content-security-policy']).toContain("script-src 'self'; style-src 'self'")
      expect(headers).not.toHaveProperty('surrogate-key')
      expect(headers).not.toHaveProperty('cache-tag')
    }
    expect(next.asked.map(({ url }) => url)).toEqual([byLink(page), byLink(page)])
    expect(stored).not.toHaveBeenCalled()
  })

  it('tells Next from where and by which program it is read, and nothing else of the reader', async () => {
    await press.get(`${byLink(page)}&utm_source=x&q=y`, {
      headers: {
        'user-agent': 'Oxucu/1.0',
        cookie: 'newsroom-token=leyla',
        authorization: 'JWT x',
        'x-forwarded-for': '1.2.3.4',
        'x-forwarded-host': 'evil.example',
      },
    })
    const { connection, ...headers } = next.asked[0]?.headers ?? {}
    expect(next.asked[0]?.url).toBe(byLink(page))
    expect(headers).toEqual({
      host: 'xeber.example.az',
      accept: 'text/html',
      'accept-encoding': 'identity',
      'user-agent': 'Oxucu/1.0',
      'x-forwarded-for': expect.stringContaining('127.0.0.1'),
      'x-forwarded-host': 'xeber.example.az',
      'x-forwarded-proto': 'https',
    })
  })

  it('has the status that it says, and leads where it says for this once', async () => {
    const says = (name: string, content: string) =>
      next.answer(html(`<html lang="az"><head><meta name="${name}" content="${content}"></head></html>`))
    says('press-status', '404')
    const dead = await press.get(byLink(page))
    expect(dead.status).toBe(404)
    expect(dead.headers).toMatchObject(nobodyElse)
    says('press-redirect', `302 ${page}`)
    const moved = await press.get(byLink(page))
    expect([moved.status, moved.headers.location]).toEqual([302, page])
    expect(moved.headers).toMatchObject(nobodyElse)
  })

  it('has one spelling, to which others lead with the link', async () => {
    for (const path of [`${page}/`, `/${page}`]) {
      const { status, headers } = await press.get(byLink(path))
      expect([status, headers.location]).toEqual([308, byLink(page)])
      expect(headers).toMatchObject(nobodyElse)
    }
  })

  it('is only read, and the log never names the link', async () => {
    expect((await press.get(byLink(page), { method: 'POST' })).status).toBe(405)
    expect((await press.get(byLink(page), { method: 'HEAD' })).body).toBe('')
    next.answer(html('', 500))
    const failed = await press.get(byLink(page))
    expect(failed.status).toBe(500)
    expect(failed.headers).toMatchObject(nobodyElse)
    await next.close()
    expect((await press.get(byLink(page))).status).toBe(503)
    next = await fakeNext()
    expect(press.lines).toHaveLength(2)
    expect(press.lines.join('\n')).not.toContain(token)
  })
})

describe('a file that is read by a link', () => {
  it('is passed through and kept by nobody', async () => {
    next.answer((_, response) =>
      response
        .writeHead(200, { 'content-type': 'image/avif', 'cache-control': 'public, max-age=60' })
        .end('abc'),
    )
    const { status, body, headers } = await press.get(byLink(file), { headers: { cookie: 'x=y' } })
    expect([status, body, headers['content-type']]).toEqual([200, 'abc', 'image/avif'])
    expect(headers).toMatchObject(nobodyElse)
    expect(headers['content-security-policy']).toContain("default-src 'none'; img-src 'self'")
    expect(next.asked.map(({ url, headers }) => [url, headers.cookie])).toEqual([[byLink(file), undefined]])
    expect(stored).not.toHaveBeenCalled()
  })

  it('is not found where the link opens nothing', async () => {
    next.answer((_, response) => response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n'))
    const { status, headers } = await press.get(byLink(file))
    expect(status).toBe(404)
    expect(headers).toMatchObject(nobodyElse)
  })
})

describe('a parameter that is no link', () => {
  it.each([
    `${page}?access=`,
    `${page}?access=x`,
    `${page}?access=${token}a`,
    `${page}?access=${token.slice(1)}%20`,
    `${page}?access=${token}&access=${token}`,
    `${page}?ACCESS=${token}`,
    `${page}?access[]=${token}`,
    `${page}?x=access&y=${token}`,
    `/az/xeberler?access=${token}`,
    `/en/events/x?access=${token}`,
    `/az?access=${token}`,
    `/media/carpet?access=${token}`,
    `/preview/link/az/telim?access=${token}`,
    `/preview/link/media/0123/w960.avif?access=${token}`,
  ])('changes nothing: %s', async (address) => {
    await press.get(address)
    const asked = address.startsWith('/preview/link/') ? '/az/yoxdur' : address.split('?')[0]
    expect(stored.mock.calls).toEqual([[asked]])
    expect(next.asked).toEqual([])
  })
})
