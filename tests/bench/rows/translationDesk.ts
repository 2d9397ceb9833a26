import type { Lifetime } from '@/scripts/process/lifetime'
import { runOnOwnDatabase } from '@/tests/support/ownDatabase'
import { median, share } from '../order'
import type { Row } from '../table'
import type { DeskTimes } from '../translation/deskTimes'
import { ms } from '../words'

/** Saving a segment, in the server. */
const most = 150

/** The translation desk in the server, on an item that is longer than any release. */
export async function translationDesk(life: Lifetime): Promise<Row[]> {
  const { segments, reading, saving } = await runOnOwnDatabase<DeskTimes>(
    life,
    'tests/bench/translation/measure.ts',
  )
  const both = (times: number[]) => `${ms(median(times))}, ${ms(share(times, 0.95))}`
  return [
    { what: `reading the translation desk of ${segments} segments: median, p95`, measured: both(reading) },
    {
      what: `saving one of ${segments} segments: median, p95`,
      measured: both(saving),
      demand: { words: `p95 under ${ms(most)}`, met: share(saving, 0.95) < most },
    },
  ]
}
