/** A question, and the names of the texts that answer it. */
export interface Labelled {
  typed: string
  relevant: string[]
}

/** Reads the lines of queries.ts. */
export const pairsIn = (lines: string): Labelled[] =>
  lines
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [typed = '', relevant = ''] = line.split('|')
      return { typed: typed.trim(), relevant: relevant.split(' ').filter(Boolean) }
    })
