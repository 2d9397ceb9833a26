/** What stands in the calendar of the desk: what is promised, what takes place, what the press holds, what is out. */
export const entryKinds = ['release', 'event', 'embargo', 'published'] as const
export type EntryKind = (typeof entryKinds)[number]

export interface CalendarEntry {
  kind: EntryKind
  /** Of the document; an item can have several entries */
  id: string
  collection: 'news' | 'events'
  /** In Baku: '2026-12-01' */
  day: string
  /** '09:00' in Baku; null for whole days */
  time: string | null
  title: string | null
  /** In which the title is written */
  language: string | null
  /** It goes out in both languages at the same minute */
  together: boolean
}

export interface CalendarMonth {
  /** '2026-12' */
  month: string
  /** In Baku: '2026-11-22' */
  today: string
  /** By day and time */
  entries: CalendarEntry[]
}
