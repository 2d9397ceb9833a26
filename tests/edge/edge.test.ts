import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askControl } from '@/press/control/ask'
import { readAll } from '@/press/next/readAll'
import { until } from '@/press/testing/until'
import { withConnection } from '@/scripts/postgres/connect'
import { openEmbedded } from '@/scripts/postgres/open'
import { freePort } from '@/scripts/postgres/server'
import { accepted, makeDraft, makePublic, publishIt, saveDraft } from '../support/documents'
import { jpeg, upload } from '../support/pictures'
import type { Browser } from '../support/rest'
import { StartedNewsroom } from '../support/startedNewsroom'
import { logInAt, officeOfOneAt } from './remoteDesk'
import type { Varnish } from './varnish'
import { startVarnish } from './varnish'

const person = { email: 'leyla@example.org', password: 'Səhər tezdən oyanan 1' }
const secret = 'a secret of two newsrooms, longer than 32 characters'
const dataDir = mkdtempSync(join(tmpdir(), 'newsroom-edge-'))
let newsroom: StartedNewsroom
let varnish: Varnish
/** Stands in front of the newsroom and of another one, once that is started */
let varnishOfTwo: Varnish
let desk: Browser
let site: string
let otherPort: number
beforeAll(async () => {
  chmodSync(dataDir, 0o755)
  const port = await freePort()
  otherPort = await freePort()
  varnish = await startVarnish(await freePort(), port)
  varnishOfTwo = await startVarnish(await freePort(), port, otherPort)
  newsroom = new StartedNewsroom(dataDir, {
    PORT: String(port),
    ADMIN_EMAIL: person.email,
    ADMIN_PASSWORD: person.password,
    PAYLOAD_SECRET: secret,
    EDGE_PURGE_URL: `${varnish.url},${varnishOfTwo.url}`,
  })
  await newsroom.says(/Ready in/)
  site = `http://localhost:${port}`
  desk = await logInAt(site, person.email, person.password)
  await officeOfOneAt(desk)
})
afterAll(async () => {
  newsroom.npm.kill('SIGTERM')
  await newsroom.leavesNothing()
  await varnish.stop()
  await varnishOfTwo.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

/** What a reader gets through Varnish. */
async function read(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${varnish.url}${path}`, { headers, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** How often the press was asked for pages. */
async function asked(): Promise<number> {
  const { answers } = JSON.parse(await askControl(join(dataDir, 'press'), 'GET', '/status'))
  return answers.hits + answers.misses + answers.stale
}

/** The same under the name of the site, under which alone the desk opens. */
async function readAs(host: string, path: string, headers: Record<string, string>): Promise<string> {
  const asked = request(`${varnish.url}${path}`, { headers: { host, ...headers } }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  return (await readAll(answer, 10_000_000)).toString('utf8')
}

const purge = (headers: Record<string, string>) => fetch(varnish.url, { method: 'PURGE', headers })

/** Readers who ask for an address again and again while something happens. */
async function meanwhile<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  let ended = false
  const readers = Array.from({ length: 8 }, async () => {
    while (!ended) await read(path)
  })
  try {
    return await work()
  } finally {
    ended = true
    await Promise.all(readers)
  }
}

describe('readers behind Varnish', () => {
  it('get pages without the press being asked again, to be asked for again by browsers', async () => {
    await makePublic(desk, 'news', { title: 'Saxlanan xəbər' })
    const first = await read('/az/xeberler/saxlanan-xeber')
    expect([first.status, first.text.includes('Saxlanan xəbər')]).toEqual([200, true])
    const before = await asked()
    for (let at = 0; at < 20; at++)
      expect(
        (await read('/az/xeberler/saxlanan-xeber', { cookie: `a=${at}`, authorization: 'JWT x' })).text,
      ).toBe(first.text)
    expect(await asked()).toBe(before)
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    for (const name of ['surrogate-key', 'cache-tag', 'xkey', 'x-edge-life', 'via', 'set-cookie'])
      expect(first.headers.has(name), name).toBe(false)
    expect(first.headers.get('content-security-policy')).toContain("default-src 'none'")
    const known = await read('/az/xeberler/saxlanan-xeber', {
      'if-none-match': String(first.headers.get('etag')),
    })
    expect(known.status).toBe(304)
  })

  it('see every change within a second, while others read', async () => {
    const path = '/az/xeberler/deyisen-xeber'
    const id = await makePublic(desk, 'news', { title: 'Dəyişən xəbər' })
    await read('/az/xeberler')
    const took: number[] = []
    await meanwhile(path, async () => {
      for (let at = 1; at <= 15; at++) {
        const words = `Dəyişən xəbər, ${at} düzəliş`
        await saveDraft(desk, 'news', id, { title: words })
        await publishIt(desk, 'news', id)
        const began = performance.now()
        for (const address of [path, '/az/xeberler'])
          await until(async () => (await read(address)).text.includes(words), 1_000)
        took.push(performance.now() - began)
      }
    })
    console.log(`published to seen through Varnish: ${took.map((ms) => ms.toFixed(0)).join(', ')} ms`)
    expect(Math.max(...took)).toBeLessThan(1_000)
    // And nobody brought an older one back.
    expect((await read(path)).text).toContain('15 düzəliş')
  })

  it('find what answered 404 once it is published', async () => {
    const path = '/az/xeberler/yeni-xeber'
    expect((await read(path)).status).toBe(404)
    await makePublic(desk, 'news', { title: 'Yeni xəbər' })
    await until(async () => (await read(path)).status === 200, 1_000)
  })

  it('see nothing any more of what was taken down, page, list and picture, within a second', async () => {
    const image = await upload(desk, await jpeg({ width: 900, height: 600 }))
    const lead = { image, alt: 'Zal' }
    const id = await makePublic(desk, 'news', { title: 'Götürülən xəbər', leadImage: lead })
    const path = '/az/xeberler/goturulen-xeber'
    const page = await read(path)
    const picture = /\/media\/[0-9a-f]{32}\/\w+\.jpg/.exec(page.text)?.[0] ?? ''
    expect((await read(picture)).status).toBe(200)
    const etag = String((await read(picture)).headers.get('etag'))
    await until(async () => (await read('/az/xeberler')).text.includes('Götürülən xəbər'), 1_000)
    await meanwhile(path, async () => {
      accepted(await desk.post(`/news/${id}/unpublish`))
      await until(async () => (await read(path)).status === 404, 1_000)
      await until(async () => (await read(picture)).status === 404, 1_000)
      await until(async () => !(await read('/az/xeberler')).text.includes('Götürülən xəbər'), 1_000)
    })
    expect((await read(picture, { 'if-none-match': etag })).status).toBe(404)
    expect((await read(path)).text).not.toContain('Götürülən')
  })
})

describe('what is for one person', () => {
  it('is never kept: the desk, the API, drafts and what sets a cookie', async () => {
    const draft = await makeDraft(desk, 'news', { title: 'Gizli qaralama' })
    // Under the name of the site, as staff come through Varnish.
    const asStaff = (path: string, cookie = desk.cookie) =>
      readAs(new URL(site).host, path, { 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) })
    const mine = await asStaff(`/api/news/${draft}?draft=true`)
    expect(mine).toContain('Gizli qaralama')
    expect(await asStaff(`/api/news/${draft}?draft=true`, '')).not.toContain('Gizli qaralama')
    expect(await asStaff(`/preview/az/news/${draft}`)).toContain('Gizli qaralama')
    expect(await asStaff(`/preview/az/news/${draft}`, '')).not.toContain('Gizli qaralama')
    expect(await asStaff('/api/users/me')).toContain(person.email)
    expect(await asStaff('/api/users/me', '')).not.toContain(person.email)
    expect((await read('/az')).headers.has('set-cookie')).toBe(false)
  })

  it('is not purged by strangers', async () => {
    const through = { 'xkey-purge': 'site', 'x-forwarded-for': '203.0.113.9' }
    expect((await purge(through)).status).toBe(403)
    expect((await purge({})).status).toBe(400)
    expect((await purge({ 'xkey-purge': 'news:none' })).status).toBe(200)
  })
})

describe('two whole newsrooms on one database behind one Varnish', () => {
  it('show a change that was made in either within a second, whichever of them is asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsroom-edge-other-'))
    const database = await openEmbedded(dataDir)
    const other = new StartedNewsroom(folder, {
      PORT: String(otherPort),
      SITE_URL: site,
      DATABASE_URL: database.url,
      PAYLOAD_SECRET: secret,
      EDGE_PURGE_URL: `${varnish.url},${varnishOfTwo.url}`,
    })
    try {
      await other.says(/Ready in/)
      const otherDesk = await logInAt(`http://localhost:${otherPort}`, person.email, person.password, site)
      const path = '/az/xeberler/iki-redaksiya'
      const id = await makePublic(desk, 'news', { title: 'İki redaksiya' })
      const presses = [site, `http://localhost:${otherPort}`]
      const shown = async (from: string, address: string) => (await fetch(from + address)).text()
      const took: number[] = []
      for (let at = 1; at <= 10; at++) {
        const words = `İki redaksiya, ${at} düzəliş`
        // Both presses and Varnish have the page of before.
        for (const from of [...presses, varnishOfTwo.url]) await shown(from, path)
        const editing = at % 2 === 0 ? desk : otherDesk
        await saveDraft(editing, 'news', id, { title: words })
        await publishIt(editing, 'news', id)
        const began = performance.now()
        await until(async () => (await shown(varnishOfTwo.url, path)).includes(words), 1_000)
        took.push(performance.now() - began)
        // Nobody brings an older one back: not the other press, and not Varnish once it has asked either of them.
        for (const from of [...presses, varnishOfTwo.url, varnishOfTwo.url])
          expect(await shown(from, path), from).toContain(words)
      }
      console.log(`published in either to seen: ${took.map((ms) => ms.toFixed(0)).join(', ')} ms`)
      accepted(await otherDesk.post(`/news/${id}/unpublish`))
      await until(async () => (await fetch(varnishOfTwo.url + path)).status === 404, 1_000)
    } finally {
      other.npm.kill('SIGTERM')
      await other.leavesNothing()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)
})

describe('an operator', () => {
  it('purges by a tag what nobody is ever shown again, though nothing newer can be made', async () => {
    const path = '/az/xeberler/purge-olunan-xeber'
    const id = await makePublic(desk, 'news', { title: 'Purge olunan xəbər' })
    expect((await read(path)).status).toBe(200)
    const database = await openEmbedded(dataDir)
    const rename = (from: string, to: string) =>
      withConnection(database.url, (client) => client.query(`alter table ${from} rename to ${to}`))
    await rename('news', 'news_away')
    const env = { ...process.env, DATA_DIR: dataDir, EDGE_PURGE_URL: varnish.url }
    const command = promisify(execFile)('npm', ['run', 'press', '--', 'purge', `news:${id}`], { env })
    expect((await command).stdout).toContain(`{"purged":"news:${id}"}`)
    const [front, behind] = [await read(path), await fetch(`${site}${path}`)]
    await rename('news_away', 'news')
    await database.close()
    expect([front.status, behind.status]).toEqual([500, 500])
    expect(front.text).not.toContain('Purge olunan')
    await until(async () => (await read(path)).text.includes('Purge olunan'))
  })
})

describe('while the press is away', () => {
  it('Varnish shows what it has, also what has changed since, and never what was taken down', async () => {
    const gone = await makePublic(desk, 'news', { title: 'Silinmiş xəbər' })
    // The page of an item names those beside it, and goes with them.
    for (const title of ['Aradakı xəbər', 'Qalan xəbər', 'Dəyişmiş xəbər'])
      await makePublic(desk, 'news', { title })
    const [stays, changed, removed] = ['qalan-xeber', 'deyismis-xeber', 'silinmis-xeber'].map(
      (slug) => `/az/xeberler/${slug}`,
    ) as [string, string, string]
    // The last rounds of purges are over, which drop lists once more that showed what was taken down before.
    const database = await openEmbedded(dataDir)
    await until(
      () =>
        withConnection(database.url, async (client) => {
          const { rowCount } = await client.query(
            'select from graphile_worker.jobs where task_identifier = $1',
            ['purge-edge'],
          )
          return rowCount === 0
        }),
      45_000,
    )
    await database.close()
    for (const path of [stays, changed, removed, '/az/xeberler']) {
      const page = await read(path)
      expect(page.status).toBe(200)
      const styles = [...page.text.matchAll(/href="(\/_next\/static\/[^"]+\.css)"/g)].map(([, href]) =>
        String(href),
      )
      for (const style of [...styles, '/fonts/geologica-latin.woff2'])
        expect((await read(style)).status).toBe(200)
    }
    newsroom.npm.kill('SIGTERM')
    await newsroom.ended()
    expect((await purge({ 'xkey-purge': `news:${gone}` })).status).toBe(200)
    expect((await purge({ 'xkey-softpurge': 'list:news:az site' })).status).toBe(200)
    for (const path of [stays, changed, '/az/xeberler', '/fonts/geologica-latin.woff2']) {
      await read(path)
      expect((await read(path)).status, path).toBe(200)
    }
    const notice = await read(removed)
    expect([notice.status, notice.text.includes('Silinmiş')]).toEqual([503, false])
    expect(notice.text).toContain('Sayt hazırda cavab vermir')
    expect(notice.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(notice.headers.get('strict-transport-security')).toBeNull()
    const overTls = await read(removed, { 'x-forwarded-proto': 'https' })
    expect(overTls.headers.get('strict-transport-security')).toContain('max-age=63072000')
  })
})
