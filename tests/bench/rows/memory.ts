import { readFileSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { startNode, stopChild } from '@/scripts/process/child'
import type { Lifetime } from '@/scripts/process/lifetime'
import type { Newsroom } from '../running/newsroom'
import type { Row } from '../table'
import { count, mb } from '../words'

const addresses = 100_000
/** As it is set when nobody sets it (MB) */
const budget = 256
const allowance = 150
const atOnce = 16

/**
 * The most that the process of the press ever held while so many different addresses were asked for: six of ten
 * lead to an item, three to what is found by a search, one to nothing. What renders stands in for Next, which would
 * need hours; everything else is the press as it is.
 */
export async function memory(life: Lifetime, { folder, databaseUrl, plain }: Newsroom): Promise<Row[]> {
  const article = join(folder, 'article.html')
  writeFileSync(article, plain.body)
  const args = [join(folder, 'many'), databaseUrl, article, String(budget)]
  const child = startNode(
    life,
    ['--import', 'tsx', 'tests/bench/running/pressAlone.ts', ...args],
    process.env,
    'pipe',
  )
  child.stderr?.pipe(process.stderr)
  const port = await portOf(child.stdout)
  const before = highWater(child.pid ?? 0)
  const answered = await askForAll(port)
  await pause(2_000)
  const most = highWater(child.pid ?? 0)
  await stopChild(child)
  const allowed = (budget + allowance) * 2 ** 20
  return [
    {
      what: `memory of the press after ${count(addresses)} different addresses, its budget being ${budget} MB: the most it ever held`,
      measured: `${mb(most)} (${mb(before)} at the start; ${count(answered)} answered)`,
      demand: { words: `under ${mb(allowed)}`, met: most < allowed && answered === addresses },
    },
  ]
}

async function portOf(output: Readable | null): Promise<number> {
  for await (const line of output ? createInterface({ input: output }) : []) {
    if (line.startsWith('port ')) return Number(line.slice(5))
  }
  throw new Error('the press did not say its port')
}

/** Resident memory at its highest since the process began, as the kernel counts it (bytes). */
const highWater = (pid: number): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024

const kinds = ['yox', ...Array(3).fill('axtaris?q='), ...Array(6).fill('xeberler/')]

/** Asks for every address once. @returns how many were answered as they should be */
async function askForAll(port: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  let next = 0
  let right = 0
  const asking = Array.from({ length: atOnce }, async () => {
    for (let number = next++; number < addresses; number = next++) {
      const kind = kinds[number % kinds.length]
      const status = await statusOf(port, `/az/${kind}${number}`, agent)
      if (status === (kind === 'yox' ? 404 : 200)) right += 1
    }
  })
  await Promise.all(asking)
  agent.destroy()
  return right
}

const statusOf = (port: number, path: string, agent: Agent): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path, agent, headers: { 'accept-encoding': 'br' } }, (answer) => {
      answer
        .resume()
        .once('end', () => resolve(answer.statusCode))
        .once('error', reject)
    }).once('error', reject)
  })
