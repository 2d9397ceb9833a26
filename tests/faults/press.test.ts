import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '@/press/testing/until'
import { FaultyNewsroom, read, readersOf } from './newsroom'
import { pressAlone } from './pressAlone'

const article = '/az/xeberler/telim'
const away = 'postgres://nobody@127.0.0.1:1/nothing'

let newsroom: FaultyNewsroom
beforeEach(async () => {
  newsroom = new FaultyNewsroom()
  await newsroom.openDatabase()
  await newsroom.publish(article, 'bir')
})
afterEach(() => newsroom.close())

describe('readers of pressed pages', () => {
  it('notice nothing when the database is killed and comes back, and see the next change', async () => {
    const { port } = await newsroom.openPress()
    expect(await read(port, article)).toBe('200 bir')
    const end = readersOf(port, [article])
    await newsroom.killDatabase()
    await until(() => newsroom.lines.some((line) => line.includes('does not hear of changes')))
    await until(() => newsroom.lines.some((line) => line.includes('there again')), 30_000)
    await newsroom.publish(article, 'iki')
    await until(async () => (await read(port, article)) === '200 iki', 1_000)
    expect([...(await end())].sort()).toEqual(['200 bir', '200 iki'])
  })

  it('get an older copy, marked by its age, of what changed while the database is away', async () => {
    const { port } = await newsroom.openPress()
    await read(port, article)
    await newsroom.sql('alter table pages rename to pages_away')
    await newsroom.sql(
      `with written as (insert into press_events (action, collection, tags) values ('publish', 'news', '{news:1}') returning id)
      select pg_notify('press_events', id::text) from written`,
    )
    await until(async () => (await read(port, article)) === '200 bir (köhnə)')
    await newsroom.sql('alter table pages_away rename to pages')
    await until(async () => (await read(port, article)) === '200 bir')
  })

  it('do not wait for a database that takes half a second for each question', async () => {
    const { port } = await newsroom.openPress()
    await read(port, article)
    await newsroom.sql("update settings set value = '0.5'")
    const began = performance.now()
    for (let at = 0; at < 50; at++) expect(await read(port, article)).toBe('200 bir')
    expect(performance.now() - began).toBeLessThan(1_000)
    await newsroom.publish(article, 'iki')
    await until(async () => (await read(port, article)) === '200 iki', 5_000)
  })

  it('notice nothing when Next is killed; others wait until it is back', async () => {
    const { port } = await newsroom.openPress()
    await newsroom.publish('/az/basqa', 'başqa')
    await read(port, article)
    const end = readersOf(port, [article])
    const { pid } = await newsroom.nextProcess()
    process.kill(pid, 'SIGKILL')
    expect(await read(port, '/az/basqa')).toBe('200 başqa')
    expect([...(await end())]).toEqual(['200 bir'])
  })

  it('a thousand at once, of a page that nobody has asked for before, cost one rendering', async () => {
    const { port } = await newsroom.openPress()
    await newsroom.sql("update settings set value = '0.3'")
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => read(port, article)))
    expect(new Set(answers)).toEqual(new Set(['200 bir']))
    expect(newsroom.renderings(article)).toBe(1)
  })

  it('lose no answer when the press is stopped by SIGTERM', async () => {
    const { alone, port } = await pressAlone(newsroom)
    await read(port, article)
    const answers: string[] = []
    let stopped = false
    const readers = Array.from({ length: 20 }, async () => {
      while (!stopped) {
        answers.push(
          await read(port, article).catch((error: Error & { cause?: { code?: string } }) => {
            stopped = true
            return error.cause?.code ?? String(error)
          }),
        )
      }
    })
    await until(() => answers.length > 200)
    alone.kill('SIGTERM')
    const [code] = await once(alone, 'exit')
    await Promise.all(readers)
    // Refused is not dropped: the port is closed, and a balancer asks elsewhere.
    expect([...new Set(answers)].sort()).toEqual(['200 bir', 'ECONNREFUSED'])
    expect(code).toBe(0)
  })
})

describe('a start without the database', () => {
  it('says so, shows every page ever pressed, and never what was seen taken down', async () => {
    const first = await newsroom.openPress()
    await newsroom.publish('/az/geri', 'geri götürülən')
    for (const path of [article, '/az/geri']) await read(first.port, path)
    await newsroom.takeDown('/az/geri')
    await until(async () => (await read(first.port, '/az/geri')) === '404 yoxdur')
    await first.stop()
    const second = await newsroom.openPress(undefined, away)
    expect(await read(second.port, article)).toBe('200 bir (köhnə)')
    expect(await read(second.port, '/az/geri')).toMatch(/^50[03] /)
    expect(newsroom.lines.join('\n')).toContain('does not hear of changes')
    expect((await fetch(`http://127.0.0.1:${second.port}/readyz`)).status).toBe(503)
    expect((await fetch(`http://127.0.0.1:${second.port}/healthz`)).status).toBe(200)
  })
})

describe('a press that is killed', () => {
  it('while it writes copies leaves none that is torn, and hears what it missed', async () => {
    const paths = Array.from({ length: 300 }, (_, at) => `/az/xeberler/${at}`)
    await newsroom.sql(
      "insert into pages select '/az/xeberler/' || n, repeat('Şəki ', 2000) || n from generate_series(0, 299) n",
    )
    const { alone, port } = await pressAlone(newsroom)
    const reading = Promise.allSettled(paths.map((path) => read(port, path)))
    await until(async () => (await read(port, '/az/xeberler/20')).startsWith('200'))
    alone.kill('SIGKILL')
    await reading
    await newsroom.publish(article, 'iki')
    await newsroom.publish('/az/xeberler/0', 'yeni')
    const { port: again } = await newsroom.openPress()
    expect(await read(again, '/az/xeberler/0')).toBe('200 yeni')
    for (const [at, path] of paths.entries()) {
      if (at > 0) expect(await read(again, path)).toBe(`200 ${'Şəki '.repeat(2000)}${at}`)
    }
    // Some came from the disk: what was pressed before the kill was not in vain.
    expect(paths.filter((path) => newsroom.renderings(path) === 0).length).toBeGreaterThan(0)
  })
})

describe('a disk without room', () => {
  it('costs readers nothing', async () => {
    const folder = join(newsroom.folder, 'full')
    mkdirSync(folder)
    newsroom.fill(folder)
    const { port } = await newsroom.openPress(folder)
    const paths = Array.from({ length: 30 }, (_, at) => `/az/xeberler/${at}`)
    await newsroom.sql(
      "insert into pages select '/az/xeberler/' || n, md5(n::text) || repeat(md5(random()::text), 900) from generate_series(0, 29) n",
    )
    const first = await Promise.all(paths.map((path) => read(port, path)))
    expect(await Promise.all(paths.map((path) => read(port, path)))).toEqual(first)
    expect(first.every((answer) => answer.startsWith('200 '))).toBe(true)
    await until(() => newsroom.lines.some((line) => line.includes('could not be written')))
    expect(paths.every((path) => newsroom.renderings(path) === 1)).toBe(true)
    await newsroom.takeDown('/az/xeberler/1')
    await until(async () => (await read(port, '/az/xeberler/1')) === '404 yoxdur', 1_000)
  })
})
