import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Row } from './table'
import { markdownTable } from './table'

const path = 'docs/benchmarks.md'

const introduction = `# Benchmarks

\`npm run bench\` writes this page: it measures real servers on loopback with content that it makes, each part (\`npm run
bench -- search\`) under a heading of its own. How each line is measured stands in \`tests/bench/rows\`.
`

/** What one part measured: its lines, and where and when that was. */
export interface Part {
  name: string
  rows: readonly Row[]
  /** machine, versions, day */
  where: readonly string[]
}

/** Writes the parts into docs/benchmarks.md; what other parts measured before stays with its own date. */
export function writeParts(parts: readonly Part[]): void {
  writeFileSync(path, withParts(existsSync(path) ? readFileSync(path, 'utf8') : '', parts))
}

/** The page with these parts put in place of what it says of them; further ones follow at the end. */
export function withParts(page: string, parts: readonly Part[]): string {
  const sections = new Map(
    page
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')).trim(), section.trimEnd()]),
  )
  for (const { name, rows, where } of parts)
    sections.set(name, `${name}\n\n${where.map((line) => `- ${line}`).join('\n')}\n\n${markdownTable(rows)}`)
  return `${introduction}${[...sections.values()].map((section) => `\n## ${section}\n`).join('')}`
}
