import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAll } from '@/press/next/readAll'
import { withConnection } from '@/scripts/postgres/connect'
import type { OpenDatabase } from '@/scripts/postgres/open'
import { openEmbedded } from '@/scripts/postgres/open'
import { freePort } from '@/scripts/postgres/server'
import { accepted, makePublic, publishIt, saveDraft } from '../support/documents'
import type { Recorded } from '../support/observatory/score'
import { score } from '../support/observatory/score'
import { jpeg, upload } from '../support/pictures'
import type { Browser } from '../support/rest'
import { StartedNewsroom } from '../support/startedNewsroom'
import { logInAt, officeOfOneAt } from './remoteDesk'

const person = { email: 'leyla@example.org', password: 'Səhər tezdən oyanan 1' }
const siteUrl = 'https://xeber.example.az'
const host = new URL(siteUrl).host
const dataDir = mkdtempSync(join(tmpdir(), 'newsroom-headers-'))
let newsroom: StartedNewsroom
let database: OpenDatabase
let desk: Browser
let port: number
let picture: string
beforeAll(async () => {
  chmodSync(dataDir, 0o755)
  port = await freePort()
  const settings = { ADMIN_EMAIL: person.email, ADMIN_PASSWORD: person.password }
  newsroom = new StartedNewsroom(dataDir, { PORT: String(port), SITE_URL: siteUrl, ...settings })
  await newsroom.says(/Ready in/)
  database = await openEmbedded(dataDir)
  desk = await logInAt(`http://localhost:${port}`, person.email, person.password, siteUrl)
  await officeOfOneAt(desk)
  const image = await upload(desk, await jpeg({ width: 900, height: 600 }))
  const lead = { leadImage: { image, alt: 'Zal' } }
  const moved = await makePublic(desk, 'news', { title: 'Köçürülən xəbər', ...lead })
  await saveDraft(desk, 'news', moved, { slug: 'yeni-unvan' })
  await publishIt(desk, 'news', moved)
  const removed = await makePublic(desk, 'news', { title: 'Silinən xəbər' })
  accepted(await desk.post(`/news/${removed}/remove`, { reason: 'Səhv dərc olunub' }))
  const page = await record('/az/xeberler/yeni-unvan')
  picture = /\/media\/[0-9a-f]{32}\/\w+\.jpg/.exec(page.body)?.[0] ?? ''
})
afterAll(async () => {
  await database.close()
  newsroom.npm.kill('SIGTERM')
  await newsroom.leavesNothing()
  rmSync(dataDir, { recursive: true, force: true })
})

type Sent = { method?: string; headers?: Record<string, string> }

/** An answer of the press to somebody who asks by the name of the site. */
async function record(path: string, { method = 'GET', headers = {} }: Sent = {}) {
  const asked = request({
    port,
    host: '127.0.0.1',
    path,
    method,
    headers: { host, ...headers },
    agent: false,
  })
  asked.end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const body = (await readAll(answer, 10_000_000)).toString('utf8')
  const recorded = new Headers()
  for (let at = 0; at < answer.rawHeaders.length; at += 2)
    recorded.append(String(answer.rawHeaders[at]), String(answer.rawHeaders[at + 1]))
  const cookies = answer.headers['set-cookie'] ?? []
  return { status: answer.statusCode ?? 0, headers: recorded, cookies, body }
}

const never = ['x-powered-by', 'server']
/** The desk asks for the colours that somebody prefers; readers' pages find out in their styles. */
const neverForReaders = ['accept-ch', 'critical-ch']

function expectGuarded({ headers }: Recorded) {
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'permissions-policy': expect.stringContaining('camera=()'),
    'content-security-policy': expect.stringMatching(/frame-ancestors '(none|self)'/),
  })
  for (const name of never) expect(headers.has(name), name).toBe(false)
}

const known = async (path: string) => ({
  headers: { 'if-none-match': String((await record(path)).headers.get('etag')) },
})
const styleOf = (body: string) => /href="(\/_next\/static\/[^"]+\.css)"/.exec(body)?.[1] ?? ''

describe('what readers get', () => {
  it.each<[string, number, () => Promise<string> | string, ((path: string) => Promise<Sent>) | Sent]>([
    ['the front page', 200, () => '/az', {}],
    ['the front page in English', 200, () => '/en', {}],
    ['an item', 200, () => '/az/xeberler/yeni-unvan', {}],
    ['the head of an item', 200, () => '/az/xeberler/yeni-unvan', { method: 'HEAD' }],
    ['an item that they have', 304, () => '/az/xeberler/yeni-unvan', known],
    ['an answer to a search', 200, () => '/az/axtaris?q=x%C9%99b%C9%99r', {}],
    ['an address that moved', 308, () => '/az/xeberler/kocurulen-xeber', {}],
    ['an address with a slash', 308, () => '/az/xeberler/', {}],
    ['the door', 302, () => '/', {}],
    ['an address without a page', 404, () => '/az/xeberler/yox', {}],
    ['an address of nothing', 404, () => '/wp-login.php', {}],
    ['a removed item', 410, () => '/az/xeberler/silinen-xeber', {}],
    ['a malformed address', 400, () => '/az/%00', {}],
    ['a form that nobody takes', 405, () => '/az', { method: 'POST' }],
    ['a picture', 200, () => picture, {}],
    ['a picture that they have', 304, () => picture, known],
    ['a picture that is not there', 404, () => `/media/${'0'.repeat(32)}/w480.jpg`, {}],
    ['a font of public/', 200, () => '/fonts/geologica-latin.woff2', {}],
    ['a font that they have', 304, () => '/fonts/geologica-latin.woff2', known],
    ['a style', 200, async () => styleOf((await record('/az')).body), {}],
    ['a file of the build that is not there', 404, () => '/_next/static/chunks/none.css', {}],
    ['the style of a notice', 200, () => '/press/notice.css', {}],
    ['the word for robots', 404, () => '/robots.txt', {}],
    ['the map of the site', 404, () => '/sitemap.xml', {}],
    ['the sign of life', 200, () => '/healthz', {}],
    ['the state', 200, () => '/readyz', {}],
    ['the desk under a foreign name', 421, () => '/admin', { headers: { host: 'evil.example' } }],
  ])('has at least 125 points and no cookie: %s (%i)', async (_, status, where, how) => {
    const path = await where()
    const answer = await record(path, typeof how === 'function' ? await how(path) : how)
    expect(answer.status).toBe(status)
    expectGuarded(answer)
    expect(answer.cookies).toEqual([])
    for (const name of neverForReaders) expect(answer.headers.has(name), name).toBe(false)
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none';(?!.*unsafe)/)
    expect(score(answer)).toBeGreaterThanOrEqual(125)
  })

  it('is no less guarded when the page cannot be made', async () => {
    await withConnection(database.url, (client) => client.query('alter table news rename to news_away'))
    const answer = await record('/az/xeberler/hec-vaxt')
    await withConnection(database.url, (client) => client.query('alter table news_away rename to news'))
    expect(answer.status).toBe(500)
    expectGuarded(answer)
    expect(answer.cookies).toEqual([])
    expect(score(answer)).toBeGreaterThanOrEqual(125)
  })
})

describe('what staff get', () => {
  it.each<[string, number, string]>([
    ['the way in', 200, '/admin/login'],
    ['the desk', 200, '/admin'],
    ['a list of the desk', 200, '/admin/collections/news'],
    ['the API', 200, '/api/users/me'],
    ['the API, for what is not there', 404, '/api/yox'],
    ['a refusal of the API', 403, '/api/news'],
  ])('is guarded by a policy of its own, and kept by nobody: %s (%i)', async (what, status, path) => {
    const mine = { cookie: String(desk.cookie), 'sec-fetch-site': 'same-origin' }
    const headers = what.startsWith('a refusal') || path === '/admin/login' ? {} : mine
    const answer = await record(path, { headers })
    expect(answer.status).toBe(status)
    expectGuarded(answer)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.has('accept-ch')).toBe(path.startsWith('/admin'))
  })

  it('has a cookie that only this site and no script sees', async () => {
    const asked = await fetch(`http://localhost:${port}/api/users/login`, {
      method: 'POST',
      headers: { origin: siteUrl, 'content-type': 'application/json' },
      body: JSON.stringify(person),
    })
    const cookies = asked.headers.getSetCookie()
    expect(cookies).toHaveLength(1)
    for (const word of ['Secure', 'HttpOnly', 'SameSite=']) expect(cookies[0]).toContain(word)
  })
})
