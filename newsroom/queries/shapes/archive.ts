/** What the archive and a list of one year or month receive. */
import type { Page } from './page'

/** A year, or a month of a year, on the clock of Baku. */
export interface Period {
  year: number
  /** 1 to 12; null for the whole year */
  month: number | null
}

/** A period and the address of its news. */
export interface PeriodLink extends Period {
  href: string
}

/** The period of which a list of news holds the items, and those before and after it that have any. */
export interface ShownPeriod extends Period {
  earlier: PeriodLink | null
  later: PeriodLink | null
}

export interface PeriodCount extends PeriodLink {
  /** Items of the language, always more than none */
  count: number
}

export interface ArchivePage extends Page {
  total: number
  /** Newest first, each with its months that have items, newest first */
  years: (PeriodCount & { months: PeriodCount[] })[]
}
