import { mkdtempSync, rmSync, statSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Counts } from '../keeping/counts'
import type { Store } from '../keeping/store'
import { openPages, pageOf } from '../testing/openStore'
import { askControl } from './ask'
import { measure } from './measure'
import { findControl } from './place'
import { openControl } from './server'
import { statusText } from './statusText'
import { warm } from './warm'

let folder: string
let server: Server
const purge = vi.fn()
const counts = new Counts()
const opened = openPages(async (key) => pageOf(key, 'bir'), { counts })
const sizesOf = (entries: number, bytes: number) => ({
  pages: { entries, bytes },
  files: { entries: 1, bytes: 500 },
})
const store: Store = {
  pages: opened.pages,
  files: opened.pages,
  counts,
  events: () => ({ hearing: true, lag: 1500 }),
  catchUp: async () => undefined,
  purge,
  sizes: () => ({ memory: sizesOf(2, 4000), disk: sizesOf(3, 9000) }),
  stop: async () => undefined,
}
const log = (line: string) => line
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-control-'))
  server = await openControl({
    folder,
    port: undefined,
    measure: () => measure(store),
    purge,
    warm: () => warm(store.pages, log),
    log,
  })
})
afterEach(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true })
})

describe('the door for operators', () => {
  it('opens to the secret alone, which nobody else on the machine can read', async () => {
    const { port, secret } = findControl(folder) ?? { port: 0, secret: '' }
    const ask = (authorization?: string) =>
      fetch(`http://127.0.0.1:${port}/metrics`, { headers: authorization ? { authorization } : {} })
    const answers = await Promise.all([ask(), ask('Bearer x'), ask(secret), ask(`Bearer ${secret}`)])
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 200])
    expect(statSync(join(folder, 'control.secret')).mode & 0o777).toBe(0o600)
  })

  it('tells a collector how the press does', async () => {
    await opened.read('/az')
    await opened.read('/az')
    const text = await askControl(folder, 'GET', '/metrics')
    expect(text).toContain('press_answers_total{from="store"} 1\n')
    expect(text).toContain('press_answers_total{from="rendering"} 1\n')
    expect(text).toContain('press_render_seconds_bucket{le="+Inf"} 1\n')
    expect(text).toContain('press_entries{in="memory",of="pages"} 2\n')
    expect(text).toContain('press_bytes{in="disk",of="pages"} 9000\n')
    expect(text).toContain('press_events_lag_seconds 1.5\n')
    expect(text).toContain('press_oldest_stale_seconds 0\n')
    opened.tell('changed', 'news:1')
    expect(await askControl(folder, 'GET', '/metrics')).toContain('press_stale_entries 1\n')
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^(# (HELP|TYPE) press_|press_\S+ [\d.]+$)/)
  })

  it('tells whoever looks at a terminal the same', async () => {
    await opened.read('/az')
    const text = statusText(JSON.parse(await askControl(folder, 'GET', '/status')))
    expect(text.split('\n').map((line) => line.slice(0, 16).trim())).toEqual([
      ...['Answers:', 'Renderings:', 'Kept in memory:', 'Kept on disk:', 'Changes:', 'Out of date:'],
    ])
    expect(text).toContain('2 pages (4.0 kB), 1 files (500 B)')
    expect(text).toContain('up to date 1.5 s ago')
  })

  it('drops what carries a tag', async () => {
    await askControl(folder, 'POST', '/purge?tag=person%3A1')
    expect(purge).toHaveBeenCalledWith('person:1')
  })

  it('says what it can do', async () => {
    await expect(askControl(folder, 'POST', '/purge')).rejects.toThrow('POST /purge?tag=…')
  })

  it('says when no press runs', async () => {
    server.close()
    server.closeAllConnections()
    await expect(askControl(folder, 'GET', '/status')).rejects.toThrow('No press runs')
    await expect(askControl(join(folder, 'x'), 'GET', '/status')).rejects.toThrow('No press runs')
  })
})

describe('warming', () => {
  it('has every page pressed that links lead to, once, and none of another site', async () => {
    const site: Record<string, string[]> = {
      '/az': ['/az/xeberler', '/en', 'https://example.org/az', '/admin', '/az/axtaris?q=x', '/az#esas'],
      '/en': ['/en/news', '/az'],
      '/az/xeberler': ['/az/xeberler/%C5%9F%C9%99ki', '/az/xeberler/', '/az/itib'],
      '/en/news': [],
      '/az/xeberler/%C5%9F%C9%99ki': [],
    }
    const render = vi.fn(async (key: string) => {
      if (!site[key]) throw new Error('not there')
      return pageOf(key, site[key].map((to) => `<p><a class="x" href="${to}">…</a></p>`).join(''))
    })
    const { pages } = openPages(render)
    expect(await warm(pages, log)).toEqual({ pages: 5, failed: 1 })
    expect(render.mock.calls.map(([key]) => key).sort()).toEqual([...Object.keys(site), '/az/itib'].sort())
  })
})
