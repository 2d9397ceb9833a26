import type { Lifetime } from '@/scripts/process/lifetime'
import { runOnOwnDatabase } from '@/tests/support/ownDatabase'
import { median, share } from '../order'
import type { Measured } from '../search/measured'
import type { Row } from '../table'
import { count, ms } from '../words'

const allowed = { search: 50, suggestions: 30, indexing: 30 }

/**
 * Search in a database of its own that is filled to three sizes: each kind of question, what is suggested while
 * somebody types, and the writing of an item. Every question is asked once, so that nothing but Postgres keeps what it
 * needs; what the press keeps is not in it, nor is the reading of the twenty documents that are shown.
 */
export async function search(life: Lifetime): Promise<Row[]> {
  const all = await runOnOwnDatabase<Measured[]>(life, 'tests/bench/search/measure.ts')
  const last = all.at(-1)
  if (!last) throw new Error('nothing was measured')
  const sizes = all.map(({ size }) => count(size)).join(', ')
  const row = (what: string, times: (one: Measured) => number[], most: number): Row => ({
    what,
    measured: all.map((one) => ms(share(times(one), 0.95))).join(', '),
    demand: { words: `under ${ms(most)} at the last`, met: share(times(last), 0.95) < most },
  })
  const found = (kind: string) => count(median(last.searching[kind]?.found ?? []))
  return [
    ...Object.keys(last.searching).map((kind) =>
      row(
        `search among ${sizes} items a language, ${kind} (${found(kind)} counted): p95`,
        (one) => one.searching[kind]?.took ?? [],
        allowed.search,
      ),
    ),
    row('suggestions among as many: p95', (one) => one.suggesting, allowed.suggestions),
    row('writing and indexing an item of 2,000 characters: p95', (one) => one.indexing, allowed.indexing),
    {
      what: '… the middle',
      measured: all.map((one) => ms(median(one.indexing))).join(', '),
    },
  ]
}
