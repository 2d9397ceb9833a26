import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '@/press/testing/until'
import type { FaultyNewsroom } from '../../faults/newsroom'
import { read } from '../../faults/newsroom'
import { crowdAt } from './crowd'
import { firstWords, newsroomOf, pathsOf, readAllOf } from './manyPages'

const paths = pathsOf(200)
const [changed = '', ...unchanged] = paths

let newsroom: FaultyNewsroom
beforeEach(async () => {
  newsroom = await newsroomOf(paths.length)
})
afterEach(() => newsroom.close())

const said = (words: string) => newsroom.lines.filter((line) => line.includes(words)).length

/** Waits until the press has heard of the database again, and publishes: that is seen within a second. */
async function publishOnce(port: number, text: string, back: number) {
  await until(() => said('there again') > back, 60_000)
  await newsroom.publish(changed, text)
  await until(async () => (await read(port, changed)) === `200 ${text}`, 1_000)
}

describe('a crowd of readers', () => {
  it('notices nothing while the database is killed, stopped and started six times, and sees what changes between', async () => {
    const { port } = await newsroom.openPress()
    await readAllOf(port, paths)
    const crowd = crowdAt(port, paths)
    for (let round = 0; round < 6; round++) {
      const back = said('there again')
      if (round % 2 === 0) await newsroom.killDatabase()
      else {
        await newsroom.stopDatabase()
        await pause(3_000)
        await newsroom.startDatabase()
      }
      await publishOnce(port, `dəyişiklik ${round}`, back)
      await until(() => crowd.seen.answers.get(changed)?.includes(`200 dəyişiklik ${round}`) ?? false)
    }
    const { answers, count } = await crowd.end()
    for (const path of unchanged) expect(answers.get(path)).toEqual([`200 ${firstWords(path)}`])
    expect(answers.get(changed)).toEqual([
      `200 ${firstWords(changed)}`,
      ...Array.from({ length: 6 }, (_, round) => `200 dəyişiklik ${round}`),
    ])
    expect(count).toBeGreaterThan(10_000)
  })

  it('does not wait for a database that takes half a second, but for what has changed', async () => {
    const { port } = await newsroom.openPress()
    await readAllOf(port, paths)
    await newsroom.sql("update settings set value = '0.5'")
    const still = crowdAt(port, unchanged.slice(50))
    const busy = crowdAt(port, paths.slice(0, 20), 4)
    for (let change = 1; change <= 3; change++)
      for (const path of paths.slice(0, 20)) await newsroom.publish(path, `dəyişiklik ${change}`)
    const last = (path: string) => async () => (await read(port, path)) === '200 dəyişiklik 3'
    for (const path of paths.slice(0, 20)) await until(last(path), 30_000)
    const { answers, slowest, count } = await still.end()
    for (const path of unchanged.slice(50)) expect(answers.get(path)).toEqual([`200 ${firstWords(path)}`])
    expect(slowest).toBeLessThan(500)
    expect(count).toBeGreaterThan(5_000)
    for (const all of (await busy.end()).answers.values()) {
      expect(all.filter((answer) => !/^200 (mətn \d+|dəyişiklik \d)( \(köhnə\))?$/.test(answer))).toEqual([])
      const changes = all.flatMap((answer) => /^200 dəyişiklik (\d)$/.exec(answer)?.[1] ?? [])
      expect(changes).toEqual([...changes].sort())
    }
  })
})
