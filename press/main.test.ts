import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import type { RunningPress } from './main'
import { runPress } from './main'
import { alive } from './testing/alive'
import { rawRequest } from './testing/rawRequest'
import { standIn } from './testing/standIns'
import { until } from './testing/until'

let press: RunningPress | undefined
let lines: string[] = []
afterEach(async () => {
  await press?.stop({ now: true })
  press = undefined
})

async function start() {
  lines = []
  press = await runPress({ ...standIn, port: 0, host: '127.0.0.1', log: (line) => lines.push(line) })
  return press
}
const page = async (port: number, path = '/az') => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  const body = await response.text()
  return { status: response.status, pid: Number(/\d+/.exec(body)?.[0]) }
}
const pidsOf = (said: string[]) =>
  said.flatMap((line) => /^(\d+) (\d+)$/.exec(line)?.slice(1).map(Number) ?? [])

describe('a running press', () => {
  it('answers from the first moment: requests wait until Next is there', async () => {
    const { port } = await start()
    expect((await page(port)).status).toBe(200)
  })

  it('is ready when its children are', async () => {
    const { port, ready } = await start()
    await ready
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`)
    expect(await answer.json()).toEqual({
      ready: true,
      next: true,
      worker: true,
      database: true,
      migrations: true,
      events: true,
    })
  })

  it('starts a crashed Next again; readers of other pages wait a moment and notice nothing', async () => {
    const { port } = await start()
    const before = await page(port)
    process.kill(before.pid, 'SIGKILL')
    const answers = await Promise.all(Array.from({ length: 20 }, () => page(port)))
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(answers[0]?.pid).not.toBe(before.pid)
  })

  it('does not let one page keep Next down', async () => {
    const { port } = await start()
    await page(port)
    expect((await page(port, '/az/cokme')).status).toBe(503)
    expect((await page(port)).status).toBe(200)
  })

  it('stops without dropping a request in flight, and takes no new one', async () => {
    const { port, stop } = await start()
    const { pid } = await page(port)
    await until(() => pidsOf(lines).length === 2)
    const slow = Array.from({ length: 5 }, (_, at) => page(port, `/az/yavas/${at}`))
    // This one needs Next a second time, for the editorial 404.
    const lost = page(port, '/az/itmis')
    await until(() => lines.filter((line) => line === 'yavas').length === 6)
    const stopped = stop()
    await expect(rawRequest(port, 'GET /healthz HTTP/1.1\r\n\r\n')).rejects.toThrow('ECONNREFUSED')
    expect((await Promise.all(slow)).map(({ status }) => status)).toEqual(Array(5).fill(200))
    expect((await lost).status).toBe(404)
    await stop({ now: true })
    await stopped
    expect([pid, ...pidsOf(lines)].filter(alive)).toEqual([])
  })

  it('stops at once when it is told so', async () => {
    const { port, stop } = await start()
    const { pid } = await page(port)
    const slow = page(port, '/az/yavas').catch(() => 'cut')
    await stop({ now: true })
    expect(await slow).toBe('cut')
    expect(alive(pid)).toBe(false)
  })

  it('says in one sentence that its port is taken, and has started nothing', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    let asked = 0
    const starting = runPress({
      ...standIn,
      port,
      host: '127.0.0.1',
      log: (line) => line,
      nextCommand: () => {
        asked += 1
        return []
      },
    })
    await expect(starting).rejects.toThrow(
      `Port ${port} is already in use. Stop the program that uses it, or set PORT to another number.`,
    )
    expect(asked).toBe(0)
    other.close()
  })
})

describe('a press that is killed', () => {
  it.each(['SIGKILL', 'SIGTERM'] as const)('by %s leaves no process behind', async (signal) => {
    const program = fileURLToPath(new URL('testing/pressAlone.ts', import.meta.url))
    const alone = spawn(process.execPath, ['--import', 'tsx', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const said: string[] = []
    createInterface({ input: alone.stdout }).on('line', (line) => said.push(line))
    await until(() => said.some((line) => line.startsWith('port ')) && pidsOf(said).length === 2, 14_000)
    const port = Number(said.find((line) => line.startsWith('port '))?.slice(5))
    const pids = [(await page(port)).pid, ...pidsOf(said)]
    expect(pids.every(alive)).toBe(true)
    alone.kill(signal)
    await until(() => !pids.some(alive))
  })
})
