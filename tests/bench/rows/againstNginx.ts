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
 * other on the same core, round by round, so that both meet the same weather of the machine. Once nginx sends the
 * file alone, once with the headers that the press sends, once with these and set as Debian ships it.
 * @returns the rows, and the most that the press gave (requests per second)
 */
export async function againstNginx(
  life: Lifetime,
  newsroom: Newsroom,
): Promise<{ rows: Row[]; most: number }> {
  const { whole, article, plain, gzipped } = newsroom
  const { bare, dressed, shipped } = await startNginx(life, plain, gzipped)
  const page = whole.url + article
  const letGo = pin(whole.pid, core.server)
  const rates: { press: number; bare: number; dressed: number; shipped: number }[] = []
  for (const warm of [page, bare, dressed, shipped]) await mostPerSecond(warm, 4)
  for (let round = 0; round < rounds; round++)
    rates.push({
      press: await mostPerSecond(page, seconds),
      bare: await mostPerSecond(bare, seconds),
      dressed: await mostPerSecond(dressed, seconds),
      shipped: await mostPerSecond(shipped, seconds),
    })
  letGo()
  const middle = (of: (rate: (typeof rates)[number]) => number) => median(rates.map(of))
  const share = middle((rate) => rate.press / rate.bare)
  const dressedShare = middle((rate) => rate.press / rate.dressed)
  const shippedShare = middle((rate) => rate.press / rate.shipped)
  const most = middle(({ press }) => press)
  const perSecond = (rate: number) => `${count(rate)} requests/s`
  const size = `${count(gzipped.body.length)} bytes by gzip`
  return {
    most,
    rows: [
      { what: `article from the press, one core (${size})`, measured: perSecond(most) },
      { what: 'the same file from nginx, one core', measured: perSecond(middle((rate) => rate.bare)) },
      { what: '… with the headers of the press', measured: perSecond(middle((rate) => rate.dressed)) },
      {
        what: '… with these headers, log and open files as Debian sets them',
        measured: perSecond(middle((rate) => rate.shipped)),
      },
      {
        what: `press against nginx, median of ${rounds} rounds`,
        measured: `${share.toFixed(2)} (with the same headers ${dressedShare.toFixed(2)}, and as Debian sets it ${shippedShare.toFixed(2)})`,
        demand: { words: 'at least 0.8', met: share >= 0.8 },
      },
    ],
  }
}
