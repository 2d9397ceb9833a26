import type { Newsroom } from '../running/newsroom'
import { allAnswered, paced } from '../running/paced'
import { core, pin } from '../running/pinned'
import type { Row } from '../table'
import { count, ms } from '../words'

/** How long readers wait when half of what the press can give is asked for. @param most requests per second */
export async function latency({ whole, article }: Newsroom, most: number): Promise<Row[]> {
  const letGo = pin(whole.pid, core.server)
  const perSecond = Math.round(most / 2)
  const order = { port: Number(new URL(whole.url).port), paths: [article], encoding: 'gzip', connections: 64 }
  await paced({ ...order, perSecond, seconds: 3 }, 'own core').done
  const run = await paced({ ...order, perSecond, seconds: 20 }, 'own core').done
  letGo()
  const met = run.p99 < 10 && allAnswered(run)
  return [
    {
      what: `article at half of that, ${count(perSecond)} requests/s for 20 s: p99 from the moment due`,
      measured: `${ms(run.p99)} (median ${ms(run.median)}, longest ${ms(run.longest)}, lost ${run.lost})`,
      demand: { words: 'under 10 ms', met },
    },
  ]
}
