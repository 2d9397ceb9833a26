import type { Significance } from './vocabulary'

/** An item as it is stored; `correctedAt` and `changeNotes` are read of it. */
type Noted = Readonly<Record<string, unknown>>

export interface Change {
  /** As it is published now */
  item: Noted
  /** As the public saw it last, or null when it never did */
  before: Noted | null
  significance: Significance
  /** Moment of the publication, ISO */
  now: string
}

const asMoment = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/**
 * The last note of an item that comes with notes at its first publication, as one out of an archive may. What was
 * corrected before it came out, as in the item that this one translates, its readers never saw.
 */
function latestNote({ changeNotes, publishedAt }: Noted, now: string): string | null {
  const out = Date.parse(asMoment(publishedAt) ?? now)
  const rows = Array.isArray(changeNotes) ? (changeNotes as { date?: unknown }[]) : []
  const dates = rows.flatMap(({ date }) => asMoment(date) ?? [])
  return (
    dates
      .filter((date) => Date.parse(date) > out)
      .sort()
      .at(-1) ?? null
  )
}

/**
 * When an item was changed last as readers and machines are told: `dateModified`, the date in feeds, "updated" on the
 * page. A corrected typing error is no change to them; a first publication is none either.
 */
export function correctedAt({ item, before, significance, now }: Change): string | null {
  if (!before) return latestNote(item, now)
  return significance === 'typo' ? asMoment(before.correctedAt) : now
}
