import type { Lifetime } from '@/scripts/process/lifetime'
import { median } from '../order'
import type { Newsroom } from '../running/newsroom'
import { startNginx } from '../running/nginx'
import { core, pin } from '../running/pinned'
import { mostPerSecond } from '../running/wrk'
import type { Row } from '../table'
import { count } from '../words'

const rounds = 5
const seconds = 8

/**
 * The press against nginx with the same bytes as a file, compressed before as the press does it: one after the
 * other on the same core, round by round, so that both meet the same weather of the machine.
 * @returns the rows, and the most that the press gave (requests per second)
 */
export async function againstNginx(
  life: Lifetime,
  newsroom: Newsroom,
): Promise<{ rows: Row[]; most: number }> {
  const { whole, article, plain, gzipped } = newsroom
  const file = await startNginx(life, plain, gzipped)
  const page = whole.url + article
  const letGo = pin(whole.pid, core.server)
  const press: number[] = []
  const nginx: number[] = []
  for (const warm of [page, file]) await mostPerSecond(warm, 4)
  for (let round = 0; round < rounds; round++) {
    press.push(await mostPerSecond(page, seconds))
    nginx.push(await mostPerSecond(file, seconds))
  }
  letGo()
  const share = median(press.map((rate, at) => rate / (nginx[at] ?? Number.NaN)))
  const most = median(press)
  const size = `${count(gzipped.body.length)} bytes by gzip`
  return {
    most,
    rows: [
      { what: `article from the press, one core (${size})`, measured: `${count(most)} requests/s` },
      {
        what: 'the same bytes as a file from nginx, one core',
        measured: `${count(median(nginx))} requests/s`,
      },
      {
        what: `press against nginx, median of ${rounds} rounds`,
        measured: share.toFixed(2),
        demand: { words: 'at least 0.8', met: share >= 0.8 },
      },
    ],
  }
}
