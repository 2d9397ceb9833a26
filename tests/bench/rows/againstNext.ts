import type { Lifetime } from '@/scripts/process/lifetime'
import { median } from '../order'
import { answered } from '../running/answered'
import type { Newsroom } from '../running/newsroom'
import { startNextCached } from '../running/nextCached'
import { core, pin } from '../running/pinned'
import { mostPerSecond } from '../running/wrk'
import type { Row } from '../table'
import { count } from '../words'

const rounds = 3
const seconds = 8

/** The press against Next's own kept page of the same article, on the same core, asked for in the same words. */
export async function againstNext(life: Lifetime, newsroom: Newsroom): Promise<Row[]> {
  const { whole, article, plain } = newsroom
  const next = await startNextCached(life, plain)
  const page = whole.url + article
  const letGo = [pin(whole.pid, core.server), pin(next.pid, core.server)]
  const compare = async (encoding: 'gzip' | 'identity') => {
    const rates: { press: number; next: number }[] = []
    for (const warm of [page, next.url]) await mostPerSecond(warm, 4, encoding)
    for (let round = 0; round < rounds; round++)
      rates.push({
        press: await mostPerSecond(page, seconds, encoding),
        next: await mostPerSecond(next.url, seconds, encoding),
      })
    const times = median(rates.map((rate) => rate.press / rate.next))
    return { times, next: median(rates.map((rate) => rate.next)) }
  }
  const gzip = await compare('gzip')
  const plainly = await compare('identity')
  for (const free of letGo) free()
  const size = (await answered(next.url, { 'accept-encoding': 'gzip' })).body.length
  const rate = `${count(gzip.next)} requests/s by gzip, ${count(plainly.next)} uncompressed`
  return [
    { what: `the same article as a page that Next keeps (${count(size)} bytes by gzip)`, measured: rate },
    {
      what: `press against Next, median of ${rounds} rounds`,
      measured: `${gzip.times.toFixed(1)} times (uncompressed ${plainly.times.toFixed(1)} times)`,
      demand: { words: 'at least 8 times', met: gzip.times >= 8 },
    },
  ]
}
