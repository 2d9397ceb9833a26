import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext, html } from '../testing/fakeNext'
import type { OpenPress } from '../testing/openPress'
import { openPress } from '../testing/openPress'
import { words } from '../words'

vi.mock(import('../limits'), async (original) => {
  const { limits } = await original()
  const quick = { ...limits, pageTime: 600, nextAbsence: 300 }
  return { limits: quick as unknown as typeof limits }
})

const article = `<!DOCTYPE html><html lang="az"><head><meta name="press-tags" content="news:1 list:news:az"/><title>Təlim</title></head><body><main>${'<p>Miqrasiya</p>'.repeat(80)}</main><script>self.__next_f.push([0])</script></body></html>`
const pressed = article.replace(/<meta[^>]*>|<script>.*<\/script>/g, '')
const says = (...metas: string[]) =>
  `<!DOCTYPE html><html lang="az"><head>${metas.join('')}</head><body><p>Bu səhifə yoxdur</p></body></html>`

let next: FakeNext
let press: OpenPress
beforeEach(async () => {
  next = await fakeNext(html(article))
  press = await openPress(next.port)
})
afterEach(async () => {
  press.close()
  await next.close()
})

describe('a public page', () => {
  it('comes pressed, with its tags, language and length', async () => {
    const { status, headers, body } = await press.get('/az/xeberler/telim')
    expect(status).toBe(200)
    expect(body).toBe(pressed)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-language': 'az',
      'content-length': String(Buffer.byteLength(pressed)),
      'cache-control': 'public, max-age=0, must-revalidate',
      vary: 'Accept-Encoding',
      'surrogate-key': 'news:1 list:news:az',
      'cache-tag': 'news:1,list:news:az',
    })
  })

  it('comes in the encoding the reader asks for, each with its own ETag', async () => {
    const br = await press.get('/az', { headers: { 'accept-encoding': 'gzip, br' } })
    const gz = await press.get('/az', { headers: { 'accept-encoding': 'gzip' } })
    const plain = await press.get('/az')
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.bytes).toString()).toBe(pressed)
    expect(gunzipSync(gz.bytes).toString()).toBe(pressed)
    expect(new Set([br, gz, plain].map(({ headers }) => headers.etag)).size).toBe(3)
    expect(br.headers['content-length']).toBe(String(br.bytes.length))
  })

  it('answers 304 to a reader who has it, in whatever encoding', async () => {
    const { headers } = await press.get('/az', { headers: { 'accept-encoding': 'br' } })
    for (const known of [
      headers.etag,
      `W/${headers.etag}`,
      `"başqa", ${headers.etag}`.replace('başqa', 'x'),
      '*',
    ]) {
      const again = await press.get('/az', { headers: { 'if-none-match': String(known) } })
      expect([again.status, again.body]).toEqual([304, ''])
      expect(again.headers['surrogate-key']).toBe('news:1 list:news:az')
      expect(again.headers['content-length']).toBeUndefined()
    }
    expect((await press.get('/az', { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
  })

  it('gives HEAD the same head and no body, though Next renders it', async () => {
    const full = await press.get('/az')
    const head = await press.get('/az', { method: 'HEAD' })
    expect(head.body).toBe('')
    expect(head.headers['content-length']).toBe(full.headers['content-length'])
    expect(head.headers.etag).toBe(full.headers.etag)
    expect(next.asked.at(-1)?.method).toBe('GET')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'refuses %s before Next sees it',
    async (method) => {
      const answer = await press.get('/az/axtaris', { method, headers: { 'next-action': 'x' } })
      expect(answer.status).toBe(405)
      expect(answer.headers.allow).toBe('GET, HEAD')
      expect(next.asked).toHaveLength(0)
    },
  )

  it.each([404, 410, 503])('has the true status %i when it says so', async (status) => {
    next.answer(html(says(`<meta name="press-status" content="${status}"/>`)))
    const answer = await press.get('/az/xeberler/yox')
    expect(answer.status).toBe(status)
    expect(answer.body).toContain('<p>Bu səhifə yoxdur</p>')
    expect(answer.body).not.toContain('press-status')
  })

  it('redirects when it says so', async () => {
    next.answer(html(says('<meta name="press-redirect" content="308 /az/xeberler/yeni"/>')))
    const answer = await press.get('/az/xeberler/kohne')
    expect([answer.status, answer.headers.location, answer.body]).toEqual([308, '/az/xeberler/yeni', ''])
  })

  it('redirects as Next does, without its private address', async () => {
    next.answer(html('', 308, { location: `http://127.0.0.1:${next.port}/az/xeberler` }))
    const answer = await press.get('/az/news')
    expect([answer.status, answer.headers.location]).toEqual([308, '/az/xeberler'])
  })

  it('never redirects to a foreign site', async () => {
    next.answer(html('', 307, { location: 'https://evil.example/' }))
    const answer = await press.get('/az/news')
    expect(answer.status).toBe(500)
    expect(answer.headers.location).toBeUndefined()
  })

  it('passes feeds on as they are, their tags taken from headers', async () => {
    const feed = '<?xml version="1.0"?><feed><script>x</script></feed>'
    next.answer(
      html(feed, 200, {
        'content-type': 'application/atom+xml; charset=utf-8',
        'press-tags': 'list:news:az',
      }),
    )
    const answer = await press.get('/az/xeberler/feed.xml')
    expect(answer.body).toBe(feed)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/atom+xml; charset=utf-8',
      'surrogate-key': 'list:news:az',
    })
    expect(answer.headers).not.toHaveProperty('press-tags')
  })

  it('passes nothing else of Next on', async () => {
    next.answer(
      html(article, 200, {
        'set-cookie': 'x=1',
        'x-powered-by': 'Next.js',
        'accept-ch': 'Sec-CH-Prefers-Color-Scheme',
        'critical-ch': 'Sec-CH-Prefers-Color-Scheme',
        vary: 'Sec-CH-Prefers-Color-Scheme, RSC',
        'x-nextjs-cache': 'HIT',
        'cache-control': 'private',
        'access-control-allow-origin': '*',
        link: '</_next/a.js>; rel=preload; as="script", </_next/f.woff2>; rel=preload; as="font"',
      }),
    )
    const { headers } = await press.get('/az')
    for (const name of ['set-cookie', 'x-powered-by', 'accept-ch', 'critical-ch', 'x-nextjs-cache']) {
      expect(headers).not.toHaveProperty(name)
    }
    expect(headers).not.toHaveProperty('access-control-allow-origin')
    expect(headers.vary).toBe('Accept-Encoding')
    expect(headers.link).toBe('</_next/f.woff2>; rel=preload; as="font"')
  })
})

describe('an address', () => {
  it.each([
    ['/az//xeberler', '/az/xeberler'],
    ['//az', '/az'],
    ['/az/', '/az'],
    ['/az/axtaris/?utm=1&q=%C5%9E%C9%99ki', '/az/axtaris?q=%C5%9E%C9%99ki'],
  ])('%s leads to its one spelling', async (path, location) => {
    const answer = await press.get(path)
    expect([answer.status, answer.headers.location]).toEqual([308, location])
    expect(next.asked).toHaveLength(0)
  })

  it.each([
    '/az/%',
    '/az/%00',
    '/az/../admin',
    '/az/%2e%2e/admin',
    '/az\\x',
    '/az/axtaris?q=a&q=b',
    '/az/axtaris?q=%',
    '/az/axtaris?q=%00',
    `/az/axtaris?q=${'a'.repeat(10_000)}`,
    `/az/axtaris?x=${'a'.repeat(8_000)}`,
    `/az/${'a'.repeat(5_000)}`,
    '/yox/%ff',
  ])('that is malformed is answered 400 with a whole page: %.40s', async (path) => {
    const answer = await press.get(path)
    expect(answer.status).toBe(400)
    expect(answer.body).toContain(words.az.malformed.title)
    expect(next.asked).toHaveLength(0)
  })

  it.each(['/yox', '/ru/news', '/AZ', '/wp-login.php', '/_next/image?url=/x&w=1', '/.git/config'])(
    'that no page can have shows the editorial 404: %s',
    async (path) => {
      next.answer(html(says('<meta name="press-status" content="404"/>')))
      const answer = await press.get(path)
      expect(answer.status).toBe(404)
      expect(answer.body).toContain('<p>Bu səhifə yoxdur</p>')
      expect(next.asked.map(({ url }) => url)).toEqual(['/az/yoxdur'])
    },
  )

  it.each([
    ['/en/news/yox', '/en/yoxdur'],
    ['/robots.txt', '/az/yoxdur'],
  ])('whose 404 is the empty one of Next shows the editorial one instead: %s', async (path, lost) => {
    next.answer((request, response) => {
      const found = request.url === lost
      html(found ? says('<meta name="press-status" content="404"/>') : '', found ? 200 : 404)(
        request,
        response,
      )
    })
    const answer = await press.get(path)
    expect([answer.status, answer.body.includes('Bu səhifə yoxdur')]).toEqual([404, true])
  })

  it('is never 200 when no page can have it, whatever the page says', async () => {
    expect((await press.get('/yox')).status).toBe(404)
  })
})

describe('the door', () => {
  it('sends a reader to a language by nothing but Accept-Language', async () => {
    next.answer((request, response) => {
      const to = request.headers['accept-language']?.startsWith('en') ? '/en' : '/az'
      html('', 302, { location: `http://${request.headers.host}${to}`, 'set-cookie': 'x=1' })(
        request,
        response,
      )
    })
    const answer = await press.get('/?utm=1', { headers: { 'accept-language': 'en-GB', cookie: 'a=b' } })
    expect([answer.status, answer.headers.location]).toEqual([302, '/en'])
    expect(answer.headers).toMatchObject({ vary: 'Accept-Language', 'cache-control': 'no-store' })
    expect(answer.headers).not.toHaveProperty('set-cookie')
    expect(next.asked[0]?.url).toBe('/')
    expect(next.asked[0]?.headers).not.toHaveProperty('cookie')
    expect((await press.get('/')).headers.location).toBe('/az')
  })
})

describe('when Next fails', () => {
  it.each([
    ['/az/xeberler/x', 500, 500, words.az.broken.title],
    ['/en/news/x', 502, 500, words.en.broken.title],
    ['/en/news/x', 503, 503, words.en.unavailable.title],
  ])('the reader of %s (Next: %i) gets %i in that language', async (path, given, status, title) => {
    next.answer(html('Error: relation "news" does not exist', given))
    const answer = await press.get(path)
    expect(answer.status).toBe(status)
    expect(answer.body).toContain(title)
    expect(answer.body).not.toContain('relation')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(press.lines.join()).toContain(`was answered ${status}`)
  })

  it('a page that is not whole is a failure, not a page', async () => {
    next.answer(html(says('<!--$?-->')))
    expect((await press.get('/az')).status).toBe(500)
    expect(press.lines.join()).toContain('Suspense')
  })

  it('a page that takes too long is given up', async () => {
    next.answer(() => undefined)
    const answer = await press.get('/az')
    expect([answer.status, answer.body.includes(words.az.unavailable.title)]).toEqual([504, true])
  })

  it('an absent Next is a notice after a while, in both languages at the door', async () => {
    const closed = await fakeNext()
    await closed.close()
    const alone = await openPress(closed.port)
    const page = await alone.get('/en')
    expect([page.status, page.headers['retry-after']]).toEqual([503, '30'])
    const door = await alone.get('/')
    expect(door.body).toContain(words.az.unavailable.title)
    expect(door.body).toContain(words.en.unavailable.title)
    expect((await alone.get('/press/notice.css')).status).toBe(200)
    alone.close()
  })

  it('a page that brings Next down is not asked for again and again', async () => {
    next.answer((request) => request.socket.destroy())
    expect((await press.get('/az')).status).toBe(503)
    expect(next.asked.length).toBeLessThanOrEqual(2)
  })

  it('one lost connection is made good without the reader noticing', async () => {
    next.answer((request, response) => {
      if (next.asked.length === 1) request.socket.destroy()
      else html(article)(request, response)
    })
    expect((await press.get('/az')).status).toBe(200)
  })

  it('a reader who goes away is not waited for', async () => {
    const gone = new Promise<void>((resolve) => {
      next.answer((request) => request.socket.once('close', () => resolve()))
    })
    const reader = new AbortController()
    const waiting = fetch(`http://127.0.0.1:${press.port}/az`, { signal: reader.signal }).catch(() => 'gone')
    await vi.waitFor(() => expect(next.asked).toHaveLength(1))
    reader.abort()
    await gone
    expect(await waiting).toBe('gone')
    // Had it ended by a time limit, the operator would have been told.
    expect(press.lines).toEqual([])
  })
})
