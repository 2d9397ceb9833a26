/**
 * npm run bench [-- name …]: how fast the press is, against what it is asked to be. Starts everything itself,
 * prints one table and, when everything was measured, writes it to docs/benchmarks.md. Exit code 1 when a demand
 * is missed. Names (speed, publishing, memory, mentions, search) measure only a part. Nothing else should run on the
 * machine.
 */
import { writeFileSync } from 'node:fs'
import type { Lifetime } from '@/scripts/process/lifetime'
import { program } from '@/scripts/process/program'
import { Refusal } from '@/scripts/process/refusal'
import { machine } from './machine'
import { againstNext } from './rows/againstNext'
import { againstNginx } from './rows/againstNginx'
import { latency } from './rows/latency'
import { memory } from './rows/memory'
import { mentions } from './rows/mentions'
import { publishing } from './rows/publishing'
import { search } from './rows/search'
import { startNewsroom } from './running/newsroom'
import { requireTools } from './running/pinned'
import { quiet } from './running/quiet'
import type { Row } from './table'
import { allMet, markdownTable, plainTable } from './table'

const names = ['speed', 'publishing', 'memory', 'mentions', 'search']
/** Parts that need no running newsroom. */
const alone = ['mentions', 'search']

/** Above this share of the machine in use by others, numbers are shown and not written down. */
const tooBusy = 0.15

await program(async (life) => {
  const chosen = process.argv.slice(2)
  const unknown = chosen.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new Refusal(`There is no ${unknown.join(', ')} to measure: ${names.join(', ')}.`)
  const wanted = (name: string) => chosen.length === 0 || chosen.includes(name)
  if (chosen.length > 0 && chosen.every((name) => alone.includes(name))) return withoutNewsroom(life, chosen)
  requireTools()
  const newsroom = await startNewsroom(life)
  const rows: Row[] = []
  let busiest = 0
  const measure = async (work: () => Promise<Row[]>) => {
    busiest = Math.max(busiest, await quiet())
    const more = await work()
    console.log(plainTable(more))
    rows.push(...more)
  }
  if (wanted('speed')) {
    let most = 0
    await measure(async () => {
      const speed = await againstNginx(life, newsroom)
      most = speed.most
      return speed.rows
    })
    await measure(() => latency(life, newsroom, most))
    await measure(() => againstNext(life, newsroom))
  }
  if (wanted('publishing')) await measure(() => publishing(newsroom))
  if (wanted('memory')) await measure(() => memory(life, newsroom))
  if (wanted('mentions')) await measure(mentions)
  if (wanted('search')) await measure(() => search(life))

  const weather = `Before the measurements the machine was busy with other things by ${Math.round(busiest * 100)} % at most`
  const where = [...machine(newsroom.postgres), weather]
  console.log(`\n${plainTable(rows)}\n\n${where.join('\n')}`)
  if (chosen.length === 0 && busiest < tooBusy) writeFileSync('docs/benchmarks.md', pageOf(rows, where))
  else
    console.log('docs/benchmarks.md stays as it is: not everything was measured, or not on an idle machine.')
  return allMet(rows) ? 0 : 1
})

async function withoutNewsroom(life: Lifetime, chosen: readonly string[]): Promise<number> {
  const rows = [
    ...(chosen.includes('mentions') ? await mentions() : []),
    ...(chosen.includes('search') ? await search(life) : []),
  ]
  console.log(plainTable(rows))
  return allMet(rows) ? 0 : 1
}

const pageOf = (rows: Row[], where: string[]) => `# Benchmarks

\`npm run bench\` writes this page; it measures real servers on loopback with sample content and takes a quarter of an hour.
How each line is measured stands in \`tests/bench/rows\`.

${where.map((line) => `- ${line}`).join('\n')}

${markdownTable(rows)}
`
