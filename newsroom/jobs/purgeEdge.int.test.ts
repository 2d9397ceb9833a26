import { once } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo, Server as NetServer, Socket } from 'node:net'
import { connect, createServer as createProxy } from 'node:net'
import { Logger, runOnce } from 'graphile-worker'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import type { Feed } from '@/press/events/feed'
import { followEvents } from '@/press/events/feed'
import { until } from '@/press/testing/until'
import { ask } from '@/tests/support/journals'
import { openNewsroom } from '@/tests/support/rest'
import type { PressEvent } from '../publishing/pressEvents'
import { recordPressEvent } from '../publishing/pressEvents'
import { inTransaction } from '../publishing/transaction'
import { tasks } from './tasks'

let payload: Payload
let own: Payload['config']['custom']
const hasCache = (purgesEdge: boolean) => {
  payload.config.custom = { ...own, purgesEdge }
}
beforeAll(async () => {
  payload = await openNewsroom()
  own = payload.config.custom
  hasCache(true)
})
// The configuration is one for all files that run in this process.
afterAll(async () => {
  payload.config.custom = own
  await payload.destroy()
})

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
  await ask(payload, 'delete from graphile_worker._private_jobs')
  await ask(payload, 'truncate press_events')
})

const record = async (action: 'publish' | 'remove', ...tags: string[]) =>
  recordPressEvent(await createLocalReq({}, payload), { action, collection: 'news', documentId: null, tags })

/** A cache that writes down by what it was purged. */
async function openCache(answer = 200, heard: (purge: string) => void = () => undefined) {
  const purges: string[] = []
  const server = createServer(({ method, headers }: IncomingMessage, response) => {
    const purge = `${method} gone: ${headers['xkey-purge'] ?? ''} changed: ${headers['xkey-softpurge'] ?? ''}`
    heard(purge)
    purges.push(purge)
    response.writeHead(answer).end()
  })
  await listen(server)
  return { purges, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

async function listen(server: Server | NetServer) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push(() => server.close())
}

/** Works off everything that is due. */
const work = (...caches: string[]) =>
  runOnce({
    connectionString: env.databaseUrl ?? '',
    taskList: tasks({ ...env, edge: caches }, async () => payload),
    noHandleSignals: true,
    logger: new Logger(() => silent),
  })
const silent = () => undefined

/** Not those that are done and not yet put away: the worker does not wait for that. */
const waiting = () =>
  ask<{ payload: { round?: number }; later: boolean; attempts: number }>(
    payload,
    `select j.payload, j.run_at > now() as later, j.attempts from graphile_worker._private_jobs j where j.locked_at is null order by j.id`,
  )
/** As if the time of the next round had come. */
const nextRound = () => ask(payload, 'update graphile_worker._private_jobs set run_at = now()')

describe('a change of something public', () => {
  it('brings its purge in the same transaction, and none when it is rolled back', async () => {
    const req = await createLocalReq({}, payload)
    const event = {
      action: 'publish',
      collection: 'news',
      documentId: null,
      tags: ['news:1'],
    } satisfies PressEvent
    const failing = inTransaction(req, async () => {
      await recordPressEvent(req, event)
      throw new Error('the disk is full')
    })
    await expect(failing).rejects.toThrow('the disk is full')
    expect(await waiting()).toEqual([])
    await record('publish', 'news:1')
    expect(await waiting()).toHaveLength(1)
  })

  it('brings none where no cache stands in front', async () => {
    hasCache(false)
    await record('publish', 'news:1')
    hasCache(true)
    expect(await waiting()).toEqual([])
  })

  it('is purged from every cache, in three rounds; what was taken down goes first and for good', async () => {
    const [one, two] = [await openCache(), await openCache()]
    await record('publish', 'news:1', 'list:news:az')
    await record('remove', 'news:2')
    for (const rounds of [1, 2, 3]) {
      await work(one.url, two.url)
      expect(one.purges).toHaveLength(2 * rounds)
      expect((await waiting()).map(({ later }) => later)).toEqual(rounds < 3 ? [true, true] : [])
      await nextRound()
    }
    expect(one.purges[0]).toBe('PURGE gone: news:2 changed: ')
    expect(one.purges[1]).toBe('PURGE gone:  changed: news:1 list:news:az')
    expect(two.purges.toSorted()).toEqual(one.purges.toSorted())
  })

  it('with more tags than fit into a header is purged by several requests, without what no page carries', async () => {
    const { url, purges } = await openCache()
    const tags = Array.from({ length: 300 }, () => `person:${crypto.randomUUID()}`)
    await record('publish', 'address:/az/köhnə', ...tags)
    await work(url)
    expect(purges.length).toBeGreaterThan(1)
    const sent = purges.flatMap((purge) => purge.replace(/.*changed: /, '').split(' '))
    expect(sent).toEqual(tags)
    expect(Math.max(...purges.map(({ length }) => length))).toBeLessThan(4_100)
  })
})

describe('a cache that refuses', () => {
  it('is purged when it takes it again: the purge waits, and is tried each minute', async () => {
    const refuses = await openCache(503)
    await record('publish', 'news:1')
    await work(refuses.url)
    expect(await waiting()).toMatchObject([{ attempts: 1, later: true }])
    const takes = await openCache()
    await work(takes.url)
    expect(takes.purges).toEqual([])
    await ask(payload, "select graphile_worker.add_job('retry-purges', priority => -20)")
    await work(takes.url)
    expect(takes.purges).toEqual(['PURGE gone:  changed: news:1'])
  })
})

describe('the press', () => {
  /** A way to the database on which every answer takes its time (ms). */
  async function slowDatabase(time: { ms: number }): Promise<string> {
    const { hostname, port, ...address } = new URL(env.databaseUrl ?? '')
    const proxy = createProxy((near: Socket) => {
      const far = connect(Number(port), hostname)
      near.pipe(far)
      far.on('data', (data) => setTimeout(() => near.writable && near.write(data), time.ms))
      for (const [end, other] of [
        [near, far],
        [far, near],
      ] as const)
        end.on('error', silent).on('close', () => other.destroy())
    })
    await listen(proxy)
    const url = new URL(env.databaseUrl ?? '', address.href)
    url.hostname = '127.0.0.1'
    url.port = String((proxy.address() as AddressInfo).port)
    return url.href
  }

  async function follow(databaseUrl: string): Promise<{ feed: Feed; heard: string[] }> {
    const heard: string[] = []
    const feed = followEvents({
      databaseUrl,
      horizon: undefined,
      hear: ({ events }) => heard.push(...events.flatMap(({ tags }) => tags)),
      log: silent,
    })
    open.push(() => feed.stop())
    await until(() => feed.hearing())
    return { feed, heard }
  }

  it('has always heard of a change before a cache is purged of it, each instance of it, also a slow one', async () => {
    const near = await follow(env.databaseUrl ?? '')
    const far = await follow(await slowDatabase({ ms: 25 }))
    const unheard: string[] = []
    const cache = await openCache(200, (purge) => {
      const tag = purge.split(' ').at(-1) ?? ''
      for (const { heard } of [near, far]) if (!heard.includes(tag)) unheard.push(tag)
    })
    for (let at = 0; at < 10; at++) {
      await record('publish', `news:${at}`)
      await work(cache.url)
      // Later rounds are not what is tried here.
      await ask(payload, 'delete from graphile_worker._private_jobs')
    }
    expect([cache.purges.length, unheard]).toEqual([10, []])
  })

  it('that does not hear is not waited for long', async () => {
    const time = { ms: 0 }
    await follow(await slowDatabase(time))
    time.ms = 2_000
    const cache = await openCache()
    await record('publish', 'news:1')
    const began = performance.now()
    await work(cache.url)
    expect(cache.purges).toHaveLength(1)
    expect(performance.now() - began).toBeLessThan(1_500)
  })
})
