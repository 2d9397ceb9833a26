import type { Lifetime } from '@/scripts/process/lifetime'
import { median } from '../order'
import type { Paced } from '../pacing/pace'
import type { Newsroom } from '../running/newsroom'
import { startNginx } from '../running/nginx'
import { allAnswered, paced } from '../running/paced'
import { core, pin } from '../running/pinned'
import type { Row } from '../table'
import { count, ms } from '../words'

const rounds = 5
const seconds = 8

/**
 * How long readers wait when half of what the press can give is asked for; beside it what the same generator sees
 * of nginx at the same pace, which is what this machine does to anybody.
 * @param most requests per second
 */
export async function latency(life: Lifetime, newsroom: Newsroom, most: number): Promise<Row[]> {
  const { whole, article, plain, gzipped } = newsroom
  const { dressed } = await startNginx(life, plain, gzipped)
  const letGo = pin(whole.pid, core.server)
  const perSecond = Math.round(most / 2)
  const ask = (url: string, time: number) => {
    const { port, pathname } = new URL(url)
    const order = { port: Number(port), paths: [pathname], encoding: 'gzip', connections: 64 }
    return paced({ ...order, perSecond, seconds: time }, 'own core').done
  }
  await ask(whole.url + article, 4)
  const press: Paced[] = []
  const nginx: Paced[] = []
  for (let round = 0; round < rounds; round++) {
    press.push(await ask(whole.url + article, seconds))
    nginx.push(await ask(dressed, seconds))
  }
  letGo()
  const p99 = median(press.map((run) => run.p99))
  const words = (runs: Paced[]) =>
    `${ms(median(runs.map((run) => run.p99)))} (median ${ms(median(runs.map((run) => run.median)))}, longest ${ms(Math.max(...runs.map((run) => run.longest)))})`
  return [
    {
      what: `article at half of the most, ${count(perSecond)} requests/s: p99 from the moment due, median of ${rounds} rounds`,
      measured: words(press),
      demand: { words: 'under 10 ms', met: p99 < 10 && press.every(allAnswered) },
    },
    { what: '… from nginx at the same pace', measured: words(nginx) },
  ]
}
