/** One line of the benchmarks. */
export type Row = {
  what: string
  measured: string
  /** What is asked for; lines without a demand are there to compare with */
  demand?: { words: string; met: boolean }
}

const columns = ['what', 'measured', 'demand', 'met'] as const

const cells = ({ what, measured, demand }: Row) => [
  what,
  measured,
  demand?.words ?? '',
  demand ? (demand.met ? 'yes' : 'NO') : '',
]

/** The rows as a table for a terminal. */
export function plainTable(rows: readonly Row[]): string {
  const lines = [[...columns], ...rows.map(cells)]
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The rows as a table of a Markdown page. */
export const markdownTable = (rows: readonly Row[]): string =>
  [[...columns], columns.map(() => '---'), ...rows.map(cells)]
    .map((line) => `| ${line.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

export const allMet = (rows: readonly Row[]): boolean => rows.every(({ demand }) => demand?.met ?? true)
