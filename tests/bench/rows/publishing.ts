import { setTimeout as pause } from 'node:timers/promises'
import { share } from '../order'
import type { Paced } from '../pacing/pace'
import { Editor } from '../running/editor'
import type { Newsroom } from '../running/newsroom'
import { allAnswered, paced } from '../running/paced'
import type { Row } from '../table'
import { count, ms } from '../words'

const publishes = 200
/** Between two publishes at least (ms) */
const apart = 400
const readsOfEach = 250
const list = '/az/xeberler'

/**
 * From the moment at which an editor orders to publish until readers of two presses on one database see it, on
 * the item and in the list of news, while both are being read.
 */
export async function publishing(newsroom: Newsroom): Promise<Row[]> {
  const another = await newsroom.startAnother()
  const presses = [newsroom.whole, another]
  const editor = new Editor(newsroom)
  await editor.logIn()
  const item = await editor.publishFirst('Ölçü 0 saylı')
  const paths = ['/az', '/en', list, item, newsroom.article, '/az/sexsler', '/en/news', '/az/tedbirler']
  const order = { paths, perSecond: readsOfEach, seconds: 1_800, connections: 32, encoding: 'br' }
  const readers = presses.map(({ url }) => paced({ ...order, port: Number(new URL(url).port) }, 'anywhere'))
  await pause(3_000)

  const times: number[] = []
  for (let number = 1; number <= publishes; number++) {
    const title = `Ölçü ${number} saylı`
    const rest = pause(apart)
    await editor.retitle(title)
    const ordered = performance.now()
    const seen = presses.flatMap(({ url }) => [item, list].map((path) => seenAt(url + path, title)))
    await editor.publish()
    times.push(Math.max(...(await Promise.all(seen))) - ordered)
    await rest
  }

  for (const { end } of readers) end()
  const reads = await Promise.all(readers.map(({ done }) => done))
  await another.stop()
  return [rowOf(times, reads)]
}

function rowOf(times: number[], reads: Paced[]): Row {
  const p95 = share(times, 0.95)
  const asked = reads.reduce((sum, read) => sum + read.asked, 0)
  const unanswered = asked - reads.reduce((sum, read) => sum + (read.statuses[200] ?? 0), 0)
  return {
    what: `publish → visible on item and list through two presses, ${publishes} times under ${readsOfEach * 2} reads/s: p95 from the order on`,
    measured: `${ms(p95)} (median ${ms(share(times, 0.5))}, longest ${ms(Math.max(...times))}; of ${count(asked)} reads ${unanswered} failed)`,
    demand: { words: 'under 1 s', met: p95 < 1_000 && reads.every(allAnswered) },
  }
}

/** When a page says something (as performance.now gives it). @throws Error when it does not within a minute */
async function seenAt(url: string, words: string): Promise<number> {
  for (const since = performance.now(); performance.now() - since < 60_000; await pause(5)) {
    const text = await (await fetch(url)).text()
    if (text.includes(words)) return performance.now()
  }
  throw new Error(`${url} did not say ${words} within a minute`)
}
