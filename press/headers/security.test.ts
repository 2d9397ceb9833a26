import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext, html } from '../testing/fakeNext'
import type { OpenPress } from '../testing/openPress'
import { openPress } from '../testing/openPress'
import { rawRequest } from '../testing/rawRequest'

let next: FakeNext
let press: OpenPress
beforeAll(async () => {
  next = await fakeNext((request, response) => {
    const status = Number(/(\d{3})$/.exec(request.url ?? '')?.[1] ?? 200)
    const weak = { 'content-security-policy': "script-src 'unsafe-eval' *", 'referrer-policy': 'unsafe-url' }
    const body =
      request.url === '/az/film'
        ? '<p><iframe src="https://player.vimeo.com/video/1"></iframe></p>'
        : '<p>Xəbər</p>'
    html(body, status, { ...weak, 'x-powered-by': 'Next.js', location: '/az' })(request, response)
  })
  press = await openPress(next.port)
})
afterAll(async () => {
  press.close()
  await next.close()
})

const own = { headers: { host: 'xeber.example.az' } }
const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'"

describe('the security headers', () => {
  it.each<[string, Parameters<OpenPress['get']>[1]]>([
    ['/az', {}],
    ['/az', { method: 'HEAD' }],
    ['/az', { headers: { 'if-none-match': '*' } }],
    ['/az', { method: 'POST' }],
    ['/az/', {}],
    ['/az/404', {}],
    ['/az/308', {}],
    ['/az/500', {}],
    ['/az/%00', {}],
    ['/', {}],
    ['/yox', {}],
    ['/naxis.svg', {}],
    ['/media/k/w960.avif', {}],
    ['/media/k/404', {}],
    ['/_next/static/chunks/x.js', {}],
    ['/_next/static/chunks/x.js304', {}],
    ['/healthz', {}],
    ['/readyz', {}],
    ['/press/notice.css', {}],
    ['/admin/login', own],
    ['/admin/login', {}],
    ['/admin/307', own],
    ['/api/users/me', own],
    ['/api/500', own],
    ['/api/x', { method: 'TRACE', ...own }],
  ])('are on every answer: %s %j', async (path, how) => {
    const { headers } = await press.get(path, how)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['content-security-policy']).toContain('frame-ancestors')
    expect(headers['content-security-policy']).not.toContain('unsafe-eval')
    expect(headers).not.toHaveProperty('x-powered-by')
  })

  it('allow a public page nothing inline and nothing foreign', async () => {
    for (const path of ['/az', '/yox', '/az/500', '/az/%00', '/healthz']) {
      expect((await press.get(path)).headers['content-security-policy']).toBe(pagePolicy)
    }
  })

  it('allow the desk what Payload needs, and framing by nobody', async () => {
    const policy = (await press.get('/admin', own)).headers['content-security-policy']
    expect(policy).toContain("script-src 'self' 'unsafe-inline'")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it('let the desk alone frame a preview, which otherwise may do what a public page may', async () => {
    const policy = (await press.get('/preview/az/news/x', own)).headers['content-security-policy']
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).toContain("default-src 'none'")
  })

  it('run nothing in a file or an API answer opened by itself', async () => {
    for (const path of ['/media/k/original.pdf', '/naxis.svg', '/api/media/file/x.pdf']) {
      const policy = (await press.get(path, own)).headers['content-security-policy'] ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('script-src')
    }
  })

  it('are on what is no HTTP at all', async () => {
    const heard = await rawRequest(press.port, 'GET /az HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n')
    expect(heard).toMatch(/^HTTP\/1\.1 400 /)
    expect(heard).toContain(`content-security-policy: ${pagePolicy}`)
    expect(heard).toContain('strict-transport-security: ')
  })

  it('let a page take in nothing foreign without its consent, unless it shows a film; nor the desk, for its previews', async () => {
    const embeds = async (path: string) =>
      (await press.get(path, own)).headers['cross-origin-embedder-policy']
    for (const path of ['/az', '/yox', '/az/500', '/naxis.svg', '/media/k/w960.avif'])
      expect(await embeds(path), path).toBe('require-corp')
    for (const path of ['/az/film', '/admin', '/preview/az/news/x', '/api/users/me'])
      expect(await embeds(path), path).toBeUndefined()
  })

  it('promise TLS only where the site has it', async () => {
    const local = await openPress(next.port, { siteUrl: 'http://localhost:3000' })
    expect((await local.get('/az')).headers).not.toHaveProperty('strict-transport-security')
    local.close()
  })
})
