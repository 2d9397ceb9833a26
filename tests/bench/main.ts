/**
 * npm run bench [-- name …]: how fast the press is, against what it is asked to be. Starts everything itself,
 * prints one table and, when everything was measured, writes it to docs/benchmarks.md. Exit code 1 when a demand
 * is missed. Names (speed, publishing, memory) measure only a part. Nothing else should run on the machine.
 */
import { writeFileSync } from 'node:fs'
import { program } from '@/scripts/process/program'
import { Refusal } from '@/scripts/process/refusal'
import { machine } from './machine'
import { againstNext } from './rows/againstNext'
import { againstNginx } from './rows/againstNginx'
import { latency } from './rows/latency'
import { memory } from './rows/memory'
import { publishing } from './rows/publishing'
import { startNewsroom } from './running/newsroom'
import { requireTools } from './running/pinned'
import type { Row } from './table'
import { allMet, markdownTable, plainTable } from './table'

const names = ['speed', 'publishing', 'memory']

await program(async (life) => {
  const chosen = process.argv.slice(2)
  const unknown = chosen.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new Refusal(`There is no ${unknown.join(', ')} to measure: ${names.join(', ')}.`)
  const wanted = (name: string) => chosen.length === 0 || chosen.includes(name)
  requireTools()
  const newsroom = await startNewsroom(life)
  const rows: Row[] = []
  const measured = (more: Row[]) => {
    console.log(plainTable(more))
    rows.push(...more)
  }
  if (wanted('speed')) {
    const speed = await againstNginx(life, newsroom)
    measured(speed.rows)
    measured(await latency(newsroom, speed.most))
    measured(await againstNext(life, newsroom))
  }
  if (wanted('publishing')) measured(await publishing(newsroom))
  if (wanted('memory')) measured(await memory(life, newsroom))

  const where = machine(newsroom.postgres)
  console.log(`\n${plainTable(rows)}\n\n${where.join('\n')}`)
  if (chosen.length === 0) writeFileSync('docs/benchmarks.md', pageOf(rows, where))
  return allMet(rows) ? 0 : 1
})

const pageOf = (rows: Row[], where: string[]) => `# Benchmarks

\`npm run bench\` writes this page; it measures real servers on loopback with sample content and takes ten minutes.
How each line is measured stands in \`tests/bench/rows\`.

${where.map((line) => `- ${line}`).join('\n')}

${markdownTable(rows)}
`
