/**
 * npm run bench [-- name …]: how fast the press is, against what it is asked to be. Starts everything itself,
 * prints one table and writes it to docs/benchmarks.md. Exit code 1 when a demand is missed. Names (speed, publishing,
 * memory, mentions, search, translation-desk, translation-memory) measure only a part. Nothing else should run on the
 * machine.
 */
import type { Lifetime } from '@/scripts/process/lifetime'
import { program } from '@/scripts/process/program'
import { Refusal } from '@/scripts/process/refusal'
import { machine } from './machine'
import type { Part } from './page'
import { writeParts } from './page'
import { againstNext } from './rows/againstNext'
import { againstNginx } from './rows/againstNginx'
import { latency } from './rows/latency'
import { memory } from './rows/memory'
import { mentions } from './rows/mentions'
import { publishing } from './rows/publishing'
import { search } from './rows/search'
import { translationDesk } from './rows/translationDesk'
import { translationMemory } from './rows/translationMemory'
import type { Newsroom } from './running/newsroom'
import { startNewsroom } from './running/newsroom'
import { requireTools } from './running/pinned'
import { quiet } from './running/quiet'
import type { Row } from './table'
import { allMet, plainTable } from './table'

/** Parts that need no running newsroom. */
const alone = ['mentions', 'search', 'translation-desk', 'translation-memory']
const names = ['speed', 'publishing', 'memory', ...alone]

/** Above this share of the machine in use by others, numbers are shown and not written down. */
const tooBusy = 0.15

await program(async (life) => {
  const chosen = process.argv.slice(2)
  const unknown = chosen.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new Refusal(`There is no ${unknown.join(', ')} to measure: ${names.join(', ')}.`)
  const wanted = chosen.length === 0 ? names : names.filter((name) => chosen.includes(name))
  const newsroom = await newsroomFor(life, wanted)
  const parts: Part[] = []
  let busiest = 0
  for (const name of wanted) {
    const rows: Row[] = []
    const measure = async (work: () => Promise<Row[]>) => {
      busiest = Math.max(busiest, await quiet())
      const more = await work()
      console.log(plainTable(more))
      rows.push(...more)
    }
    if (newsroom) await withNewsroom(name, life, newsroom, measure)
    if (name === 'mentions') await measure(mentions)
    if (name === 'search') await measure(() => search(life))
    if (name === 'translation-desk') await measure(() => translationDesk(life))
    if (name === 'translation-memory') await measure(() => translationMemory(life))
    parts.push({ name, rows, where: machine(newsroom?.postgres) })
  }
  const rows = parts.flatMap((part) => part.rows)
  console.log(`\n${plainTable(rows)}`)
  if (busiest < tooBusy) writeParts(parts)
  else
    console.log(
      `docs/benchmarks.md stays as it is: others used ${Math.round(busiest * 100)} % of the machine.`,
    )
  return allMet(rows) ? 0 : 1
})

/** The servers that some parts measure, when one of those is wanted. */
async function newsroomFor(life: Lifetime, wanted: readonly string[]): Promise<Newsroom | undefined> {
  if (wanted.every((name) => alone.includes(name))) return
  requireTools()
  return startNewsroom(life)
}

type Measure = (work: () => Promise<Row[]>) => Promise<void>

async function withNewsroom(
  name: string,
  life: Lifetime,
  newsroom: Newsroom,
  measure: Measure,
): Promise<void> {
  if (name === 'speed') {
    let most = 0
    await measure(async () => {
      const speed = await againstNginx(life, newsroom)
      most = speed.most
      return speed.rows
    })
    await measure(() => latency(life, newsroom, most))
    await measure(() => againstNext(life, newsroom))
  }
  if (name === 'publishing') await measure(() => publishing(newsroom))
  if (name === 'memory') await measure(() => memory(life, newsroom))
}
