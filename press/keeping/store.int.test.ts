import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { env } from '@/env'
import { limits } from '../limits'
import { pageOf } from '../testing/openStore'
import { until } from '../testing/until'
import type { Store } from './store'
import { openStore } from './store'

const key = '/az/xeberler/telim'
const patient = new AbortController().signal
const away = 'postgres://nobody@127.0.0.1:1/nothing'

let folder: string
let db: Client
const stores: Store[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-press-'))
  db = new Client({ connectionString: env.databaseUrl })
  await db.connect()
})
afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.stop()))
  await db.query('truncate press_events')
  await db.end()
  rmSync(folder, { recursive: true })
})

async function open(databaseUrl = env.databaseUrl ?? '') {
  const lines: string[] = []
  const site = { text: 'bir', fails: false, root: folder }
  const render = vi.fn(async (asked: string) => {
    if (site.fails) throw new Error('no database')
    return pageOf(asked, site.text, { tags: ['news:1', 'site'] })
  })
  const store = await openStore({
    folder,
    databaseUrl,
    root: folder,
    memoryBytes: 10_000_000,
    diskBytes: 10_000_000,
    staleFor: 24 * 60 * 60_000,
    render,
    renderFile: render,
    log: (line) => lines.push(line),
  })
  stores.push(store)
  if (databaseUrl !== away) await until(() => store.events().hearing)
  const read = async (asked = key) => {
    const { page, age } = await store.pages.get(asked, patient)
    return `${page.hash}${age === undefined ? '' : ' (köhnə)'}`
  }
  return { store, site, render, read, lines }
}

const announce = (action: string, tag = 'news:1') =>
  db.query(
    `with written as (insert into press_events (action, collection, tags) values ($1, 'news', array[$2]) returning id)
    select pg_notify('press_events', id::text) from written`,
    [action, tag],
  )

describe('a store on a database', () => {
  it('shows a change within a second, on two instances', async () => {
    const folders = [folder, join(folder, 'second')]
    const two = await Promise.all(
      folders.map((one) => {
        folder = one
        return open()
      }),
    )
    folder = folders[0] ?? ''
    for (const { read, site } of two) {
      expect(await read()).toBe('bir')
      site.text = 'iki'
    }
    await announce('publish')
    await Promise.all(two.map(({ read }) => until(async () => (await read()) === 'iki', 1_000)))
  })

  it('keeps no page whose rendering a publication has overtaken', async () => {
    const { store, render, read } = await open()
    const held = Promise.withResolvers<string>()
    render.mockImplementationOnce(async (asked) => pageOf(asked, await held.promise))
    render.mockImplementationOnce(async (asked) => pageOf(asked, 'yeni'))
    const reader = read()
    await until(() => render.mock.calls.length === 1)
    await announce('publish')
    await store.catchUp()
    held.resolve('köhnə')
    expect([await reader, await read(), render.mock.calls.length]).toEqual(['yeni', 'yeni', 2])
  })

  it('shows from the disk after a restart what has not changed, and anew what has', async () => {
    const first = await open()
    await first.read()
    await first.read('/az/basqa')
    await first.store.stop()
    const second = await open()
    expect([await second.read(), second.render.mock.calls.length]).toEqual(['bir', 0])
    await second.store.stop()
    await announce('publish')
    const third = await open()
    third.site.text = 'iki'
    expect(await third.read()).toBe('iki')
  })

  it('has every page rendered anew by another build, and shows the older one only while that fails', async () => {
    const first = await open()
    await first.read()
    await first.store.stop()
    mkdirSync(join(folder, '.next'))
    writeFileSync(join(folder, '.next/BUILD_ID'), 'b2')
    const second = await open()
    second.site.fails = true
    expect(await second.read()).toBe('bir (köhnə)')
    second.site.fails = false
    second.site.text = 'iki'
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + limits.renderingRetry })
    expect(await second.read()).toBe('iki')
    vi.useRealTimers()
  })

  it('drops everything when another database stands there', async () => {
    const first = await open()
    await first.read()
    await first.store.stop()
    await db.query('create database another')
    const address = new URL(env.databaseUrl ?? '')
    address.pathname = '/another'
    const other = new Client({ connectionString: address.href })
    await other.connect()
    await other.query(
      'create table press_events (id bigint, xid xid8, at timestamptz, action text, tags text[])',
    )
    await other.end()
    const second = await open(address.href)
    second.site.text = 'iki'
    expect(await second.read()).toBe('iki')
    expect(second.lines.join()).toContain('another database')
    await second.store.stop()
    await db.query('drop database another with (force)')
  })

  it('never shows again what an operator purges, of pages and files, not even after a restart', async () => {
    const { store, read, site } = await open()
    await read()
    await store.files.get('/media/k/w480.jpg', patient)
    site.fails = true
    store.purge('site')
    await expect(read()).rejects.toThrow('no database')
    await expect(store.files.get('/media/k/w480.jpg', patient)).rejects.toThrow('no database')
    const restarted = await open(away)
    restarted.site.fails = true
    await expect(restarted.read()).rejects.toThrow('no database')
  })
})

describe('a start without the database', () => {
  it('says so, and shows what was ever pressed, but never what this press saw taken down', async () => {
    const first = await open()
    await first.read()
    await first.read('/az/basqa')
    await announce('unpublish', 'address:/az/xeberler/telim')
    await first.store.stop()

    const second = await open()
    await second.read()
    await announce('remove')
    await until(() => second.store.pages.fresh(key) === undefined)
    // As after a kill: its last word on the disk is what it wrote at once.
    const third = await open(away)
    third.site.fails = true
    await expect(third.read()).rejects.toThrow('no database')
    await until(() => third.lines.some((line) => line.includes('does not hear of changes')))
  })

  it('shows pages with their age at once, without waiting for Next', async () => {
    const first = await open()
    await first.read()
    await first.store.stop()
    const second = await open(away)
    second.render.mockImplementation(() => new Promise(() => undefined))
    const answers = await Promise.all([second.read(), second.read()])
    expect(answers).toEqual(['bir (köhnə)', 'bir (köhnə)'])
  })
})
