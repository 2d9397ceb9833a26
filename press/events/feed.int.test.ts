import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { env } from '@/env'
import type { Horizon } from '../disk/journal'
import { until } from '../testing/until'
import type { Feed } from './feed'
import { followEvents } from './feed'
import type { Heard } from './poll'

const url = env.databaseUrl ?? ''
const clients: Client[] = []
const feeds: Feed[] = []

async function connect(address = url): Promise<Client> {
  const client = new Client({ connectionString: address })
  clients.push(client)
  // A connection that a test cuts on purpose says so here.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

let db: Client
beforeEach(async () => {
  db = await connect()
})
afterEach(async () => {
  await Promise.all(feeds.splice(0).map((feed) => feed.stop()))
  await db.query('truncate press_events')
  await Promise.all(clients.splice(0).map((client) => client.end()))
})

const insert = `with written as (insert into press_events (action, collection, tags) values ('publish', 'news', array[$1]) returning id)
  select pg_notify('press_events', id::text) from written`
const publish = (tag: string, client = db) => client.query(insert, [tag])

async function follow(horizon?: Horizon, address = url) {
  const heard: Heard[] = []
  const lines: string[] = []
  const feed = followEvents({
    databaseUrl: address,
    horizon,
    hear: (one) => heard.push(one),
    log: (line) => lines.push(line),
  })
  feeds.push(feed)
  await feed.replayed
  return { feed, heard, lines, tags: () => heard.flatMap(({ events }) => events.flatMap(({ tags }) => tags)) }
}

describe('the ear of the press', () => {
  it('hears what is published, at once and once', async () => {
    const { feed, tags } = await follow()
    await publish('news:1')
    await publish('news:2')
    await until(() => tags().length === 2, 1_000)
    for (let at = 0; at < 5; at++) await feed.catchUp()
    expect(tags()).toEqual(['news:1', 'news:2'])
  })

  it('hears everything that was committed before it was asked to catch up, announced or not', async () => {
    const { feed, tags } = await follow()
    await db.query(
      "insert into press_events (action, collection, tags) values ('publish', 'news', '{news:3}')",
    )
    await feed.catchUp()
    expect(tags()).toEqual(['news:3'])
  })

  it('hears all of two transactions that commit in another order than they began', async () => {
    const { feed, tags, heard } = await follow()
    const [first, second] = [await connect(), await connect()]
    await first.query('begin')
    await publish('news:early', first)
    await second.query('begin')
    await publish('news:late', second)
    await second.query('commit')
    await feed.catchUp()
    expect(tags()).toEqual(['news:late'])
    await publish('news:later still')
    await feed.catchUp()
    await first.query('commit')
    await feed.catchUp()
    expect(tags()).toEqual(['news:late', 'news:later still', 'news:early'])
    // A press that starts now from the horizon before the first commit hears it, too.
    const between = heard.findLast(({ events }) => events.some(({ tags }) => tags.includes('news:late')))
    const later = await follow(between?.horizon)
    expect(later.tags()).toContain('news:early')
  })

  it('does not wait for a long transaction to hear of others', async () => {
    const { feed, tags } = await follow()
    const long = await connect()
    await long.query('begin')
    await publish('news:import', long)
    await publish('news:1')
    await feed.catchUp()
    expect(tags()).toEqual(['news:1'])
    await long.query('rollback')
    await feed.catchUp()
    expect(tags()).toEqual(['news:1'])
  })

  it('hears after a restart what happened meanwhile', async () => {
    const first = await follow()
    await publish('news:1')
    await first.feed.catchUp()
    await first.feed.stop()
    await publish('news:2')
    const second = await follow(first.heard.at(-1)?.horizon)
    expect(second.tags()).toContain('news:2')
    expect(second.heard.map(({ lost }) => lost)).toEqual(second.heard.map(() => null))
  })

  it('hears on when its connection is cut, and says so', async () => {
    const { feed, tags, lines } = await follow()
    const cut =
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'newsroom-press' and datname = current_database()"
    await db.query(cut)
    await until(() => lines.length > 0)
    await publish('news:1')
    await until(() => tags().includes('news:1'))
    await until(() => feed.hearing())
    expect(lines[0]).toContain('does not hear of changes')
    expect(lines[1]).toContain('there again')
  })

  it('looks for a database that is not there until it is', async () => {
    const away = new URL(url)
    away.pathname = '/comes_later'
    const lines: string[] = []
    const feed = followEvents({
      databaseUrl: away.href,
      horizon: undefined,
      hear: () => undefined,
      log: (line) => lines.push(line),
    })
    feeds.push(feed)
    await until(() => lines.length > 0)
    expect([feed.hearing(), feed.lastHeard()]).toEqual([false, 0])
    await feed.catchUp()
    await db.query('create database comes_later')
    const made = await connect(away.href)
    await made.query(
      'create table press_events (id bigint generated always as identity, xid xid8, at timestamptz, action text, tags text[])',
    )
    await until(() => feed.hearing())
    await feed.stop()
    await made.end()
    await db.query('drop database comes_later with (force)')
  })

  it.each([
    ['is another one', { database: '1/1/newsroom' }, 'another database'],
    ['was brought back from a backup', { xid: '999999999999' }, 'older than what was heard'],
    ['was last asked long ago', { at: Date.now() - 30 * 24 * 60 * 60_000 }, 'too long ago'],
  ])('says that events are lost when the database %s', async (_, change, words) => {
    const { heard } = await follow()
    const [first] = heard
    if (!first) throw new Error('nothing heard')
    const again = await follow({ ...first.horizon, ...change })
    expect(again.heard[0]?.lost).toContain(words)
    expect(first.lost).toContain('nothing was heard before')
  })

  it('needs no rights but to read the table', async () => {
    await db.query("create role press_reader login password 'oxucu'")
    await db.query('grant select on press_events to press_reader')
    const address = new URL(url)
    address.username = 'press_reader'
    address.password = 'oxucu'
    const { feed, tags } = await follow(undefined, address.href)
    await publish('news:1')
    await feed.catchUp()
    expect(tags()).toEqual(['news:1'])
    await feed.stop()
    await db.query('drop owned by press_reader')
    await db.query('drop role press_reader')
  })
})
