import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '@/press/testing/until'
import type { FaultyNewsroom } from '../../faults/newsroom'
import { read } from '../../faults/newsroom'
import { crowdAt } from './crowd'
import { firstWords, newsroomOf, pathsOf, readAllOf } from './manyPages'

const paths = pathsOf(100)
const touched = paths.slice(0, 20)
const untouched = paths.slice(20)

let newsroom: FaultyNewsroom
beforeEach(async () => {
  newsroom = await newsroomOf(paths.length)
})
afterEach(() => newsroom.close())

const original = (path: string) => `200 ${firstWords(path)}`

describe('a crowd of readers', () => {
  it('of a thousand for each of twenty new pages at once costs twenty renderings', async () => {
    const { port } = await newsroom.openPress()
    await newsroom.sql("update settings set value = '0.2'")
    for (const path of touched) {
      const answers = await Promise.all(Array.from({ length: 1_000 }, () => read(port, path)))
      expect(new Set(answers)).toEqual(new Set([original(path)]))
    }
    expect(touched.map(newsroom.renderings)).toEqual(touched.map(() => 1))
  })

  it('sees pages whose rendering throws as they were, until they are mended', async () => {
    const { port } = await newsroom.openPress()
    await readAllOf(port, paths)
    const crowd = crowdAt(port, paths)
    for (const path of touched) await newsroom.publish(path, 'xəta')
    const older = (path: string) => async () => (await read(port, path)) === `${original(path)} (köhnə)`
    for (const path of touched) await until(older(path))
    for (const path of touched) await newsroom.publish(path, 'yeni')
    for (const path of touched) await until(async () => (await read(port, path)) === '200 yeni')
    const { answers } = await crowd.end()
    for (const path of untouched) expect(answers.get(path)).toEqual([original(path)])
    const allowed = (path: string) => [original(path), `${original(path)} (köhnə)`, '200 yeni']
    for (const path of touched)
      expect(answers.get(path)?.filter((one) => !allowed(path).includes(one))).toEqual([])
  })

  it('notices nothing of a Next that is killed ten times; what changed meanwhile comes when it is back', async () => {
    const { port } = await newsroom.openPress()
    await readAllOf(port, paths)
    const crowd = crowdAt(port, paths)
    for (const path of touched.slice(0, 10)) {
      process.kill((await newsroom.nextProcess()).pid, 'SIGKILL')
      await newsroom.publish(path, 'yeni')
      await until(async () => (await read(port, path)) === '200 yeni', 60_000)
    }
    const { answers, count } = await crowd.end()
    for (const path of paths.slice(10)) expect(answers.get(path)).toEqual([original(path)])
    const allowed = (path: string) => [original(path), `${original(path)} (köhnə)`, '200 yeni']
    for (const path of touched.slice(0, 10))
      expect(answers.get(path)?.filter((one) => !allowed(path).includes(one))).toEqual([])
    expect(count).toBeGreaterThan(5_000)
  })
})
