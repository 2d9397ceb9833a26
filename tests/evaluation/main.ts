/**
 * npm run evaluate [-- part …]: how much of what is asked for the program finds, on labelled sets of its own.
 * Every folder beside this file is a part whose evaluate.ts exports evaluate(life). Prints figures and misses, and
 * writes docs/evaluation.md when every part was evaluated. Exit code 1 when a demand is missed.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { program } from '@/scripts/process/program'
import { Refusal } from '@/scripts/process/refusal'
import { allMet, markdownTable, plainTable } from '../bench/table'
import type { Evaluation } from './evaluation'

const here = import.meta.dirname
const parts = readdirSync(here, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name)
  .sort()

await program(async (life) => {
  const chosen = process.argv.slice(2)
  const unknown = chosen.filter((name) => !parts.includes(name))
  if (unknown.length > 0)
    throw new Refusal(`There is no ${unknown.join(', ')} to evaluate: ${parts.join(', ')}.`)
  const results: Evaluation[] = []
  for (const part of chosen.length > 0 ? chosen : parts) {
    const { evaluate } = await import(join(here, part, 'evaluate.ts'))
    const result: Evaluation = await evaluate(life)
    console.log(`\n${result.title}\n\n${plainTable(result.rows)}`)
    for (const miss of result.misses) console.log(`  ${miss}`)
    results.push(result)
  }
  if (chosen.length === 0) writeFileSync('docs/evaluation.md', pageOf(results))
  return results.every(({ rows }) => allMet(rows)) ? 0 : 1
})

function pageOf(results: readonly Evaluation[]): string {
  return `# Evaluation

\`npm run evaluate\` writes this page: how much of labelled sets the program finds and what it finds wrongly. The sets
stand in \`tests/evaluation\` and are of the project's own.
${results.map(({ title, rows, misses }) => `\n## ${title}\n\n${markdownTable(rows)}\n${missesOf(misses)}`).join('')}`
}

function missesOf(misses: readonly string[]): string {
  return misses.length === 0
    ? ''
    : `\nMissed:\n\n${misses.map((miss) => `- ${miss.replace(/\s+/g, ' ')}`).join('\n')}\n`
}
