import type { Lifetime } from '@/scripts/process/lifetime'
import { runOnOwnDatabase } from '@/tests/support/ownDatabase'
import type { Measured } from '../memory/measured'
import { median, share } from '../order'
import type { Row } from '../table'
import { count, ms } from '../words'

const allowed = 100

/**
 * Suggestions for a segment in a database of its own: reviewed pairs, names of 700 entries, 300 terms. Every text is asked
 * once; `found` says for how many texts that were made from a pair, and are alike by 70 % still, one as
 * near was offered.
 */
export async function translationMemory(life: Lifetime): Promise<Row[]> {
  const { size, asked, filling } = await runOnOwnDatabase<Measured>(life, 'tests/bench/memory/measure.ts')
  return [
    ...Object.entries(asked).map(([kind, { took, there, found }]) => ({
      what: `suggestions among ${count(size)} pairs, ${kind}: p95, median${there > 0 ? `; found` : ''}`,
      measured: `${ms(share(took, 0.95))}, ${ms(median(took))}${there > 0 ? `; ${found} of ${there}` : ''}`,
      demand: { words: `p95 under ${ms(allowed)}`, met: share(took, 0.95) < allowed },
    })),
    {
      what: 'exact matches of 300 segments at once: p95, median',
      measured: `${ms(share(filling, 0.95))}, ${ms(median(filling))}`,
    },
  ]
}
