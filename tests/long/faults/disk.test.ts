import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '@/press/testing/until'
import type { FaultyNewsroom } from '../../faults/newsroom'
import { read } from '../../faults/newsroom'
import { pressAlone } from '../../faults/pressAlone'
import { crowdAt } from './crowd'
import { newsroomOf, pathsOf, readAllOf } from './manyPages'

const paths = pathsOf(400)
const filling = 'Şəki '.repeat(2_000)

let newsroom: FaultyNewsroom
beforeEach(async () => {
  newsroom = await newsroomOf(paths.length)
  await newsroom.sql('update pages set text = $1 || text', [filling])
})
afterEach(() => newsroom.close())

const original = (path: string) => `200 ${filling}mətn ${path.slice(13)}`

describe('a disk without room', () => {
  it('costs a crowd nothing, and a takedown holds', async () => {
    const folder = join(newsroom.folder, 'full')
    mkdirSync(folder)
    newsroom.fill(folder)
    const { port } = await newsroom.openPress(folder)
    const crowd = crowdAt(port, paths)
    for (let round = 0; round < 5; round++) await readAllOf(port, paths)
    await until(() => newsroom.lines.some((line) => line.includes('could not be written')))
    const [gone = '', ...others] = paths
    await newsroom.takeDown(gone)
    await until(async () => (await read(port, gone)) === '404 yoxdur', 1_000)
    const { answers } = await crowd.end()
    const wrong = (path: string, ...allowed: string[]) =>
      answers.get(path)?.filter((answer) => ![original(path), ...allowed].includes(answer))
    for (const path of others) expect(wrong(path)).toEqual([])
    expect(wrong(gone, '404 yoxdur')).toEqual([])
  })
})

describe('a press that is killed fifteen times while it writes', () => {
  it('shows whole pages after each, and the newest', async () => {
    for (let round = 1; round <= 15; round++) {
      const { alone, port } = await pressAlone(newsroom)
      // Another dozen pages are out of date each time, so that there is something to write.
      const fresh = paths.filter((_, at) => at % 15 === round % 15)
      for (const path of fresh) await newsroom.publish(path, `${filling}dövrə ${round}`)
      let answered = 0
      const reading = Promise.allSettled(
        [...fresh, ...paths].map(async (path) => {
          const answer = await read(port, path)
          answered += 1
          return answer
        }),
      )
      // Each time further on: what was answered is being written.
      await until(() => answered >= 10 * round, 30_000)
      alone.kill('SIGKILL')
      await once(alone, 'exit')
      const answers = await reading
      for (const answer of answers) {
        if (answer.status === 'fulfilled')
          expect(answer.value.slice(0, 13)).toBe(`200 ${filling.slice(0, 9)}`)
      }
    }
    const { port } = await newsroom.openPress()
    const expected = paths.map((_, at) => `200 ${filling}dövrə ${at % 15 === 0 ? 15 : at % 15}`)
    expect(await readAllOf(port, paths)).toEqual(expected)
    // Some came from the disk: what was pressed before the kills was not in vain.
    expect(paths.filter((path) => newsroom.renderings(path) === 0).length).toBeGreaterThan(0)
  })
})

describe('a press that is stopped by SIGTERM while a crowd reads', () => {
  it('drops no request, three times over', async () => {
    for (let round = 0; round < 3; round++) {
      const { alone, port } = await pressAlone(newsroom)
      await read(port, paths[0] ?? '')
      const answers = new Set<string>()
      let refused = 0
      let asked = 0
      const readers = Array.from({ length: 100 }, async (_, reader) => {
        for (let at = reader; ; at++) {
          const path = paths[at % paths.length] ?? ''
          asked += 1
          try {
            const answer = await read(port, path)
            answers.add(answer === original(path) ? 'whole' : answer)
          } catch (error) {
            const code = (error as Error & { cause?: { code?: string } }).cause?.code ?? String(error)
            // Refused is not dropped: the port is closed, and a balancer asks elsewhere.
            if (code === 'ECONNREFUSED') refused += 1
            else answers.add(code)
            return
          }
        }
      })
      await until(() => asked > 2_000, 30_000)
      const exit = once(alone, 'exit')
      alone.kill('SIGTERM')
      expect((await exit)[0]).toBe(0)
      await Promise.all(readers)
      expect([...answers]).toEqual(['whole'])
      expect(refused).toBe(100)
    }
  })
})
