import { fold } from '@/newsroom/language/fold'
import { likeness } from '@/newsroom/names/likeness'
import type { ImportedRow } from './importedItems'

/** Two items that may tell of one event, for a person to look at. */
export interface Telling {
  lines: [number, number]
  titles: [string, string]
  ids: [string, string]
  why: 'same-language' | 'two-languages'
}

/** Days by which two tellings of one event come out after each other. */
const within = 2
/** Items of the days around with which one is compared; an archive that gives all its items one day is no week of news. */
const most = 60

/** Pairs of items that may tell of one event: twice in one language, or in two that nobody has paired. */
export function tellings(rows: readonly ImportedRow[]): Telling[] {
  const found: Telling[] = []
  const recent: ImportedRow[] = []
  for (const row of rows) {
    while (recent[0] && (recent.length >= most || daysApart(recent[0], row) > within)) recent.shift()
    for (const other of recent) {
      const why = whyOne(other, row)
      if (why)
        found.push({
          lines: [other.line, row.line],
          titles: [other.title, row.title],
          ids: [other.newsId, row.newsId],
          why,
        })
    }
    recent.push(row)
  }
  return found
}

/** Items without a day stand at the end and are compared with each other only. */
function daysApart(one: ImportedRow, other: ImportedRow): number {
  if (one.day === null || other.day === null) return one.day === other.day ? 0 : Number.POSITIVE_INFINITY
  return Math.abs(Date.parse(other.day) - Date.parse(one.day)) / 86_400_000
}

function whyOne(one: ImportedRow, other: ImportedRow): Telling['why'] | null {
  if (one.story === other.story) return null
  const common = one.named.filter((id) => other.named.includes(id)).length
  const sameKind = one.eventKind !== null && one.eventKind === other.eventKind
  if (one.locale !== other.locale) return sameKind && common >= 2 ? 'two-languages' : null
  const alike = fold(one.title) === fold(other.title) || likeness(one.title, other.title) >= 0.75
  return alike || (sameKind && common >= 3 && likeness(one.title, other.title) >= 0.5)
    ? 'same-language'
    : null
}
