import type { Locale } from '../language/locales'

/** A calendar day in Baku, `2019-11-29`; such texts compare as days do. */
export type Day = string

export interface Span {
  /** First day, or null where the beginning is not recorded */
  from: Day | null
  /** Last day, inclusive, or null while it lasts */
  to: Day | null
}

export interface Rank extends Span {
  title: Record<Locale, string | null>
}

export interface Appointment extends Span {
  id: string
  person: string
  organisation: string | null
  office: Record<Locale, string | null>
  ranks: Rank[]
}

/** Both the first and the last day belong to the span. */
export const covers = ({ from, to }: Span, day: Day): boolean =>
  (from === null || from <= day) && (to === null || day <= to)

/** The one begun last stands first; one of unrecorded beginning stands behind all that are dated. */
const latestFirst = (a: Span, b: Span): number => (b.from ?? '').localeCompare(a.from ?? '')

/**
 * The offices held on a day, the one to be shown first.
 *
 * - Boundary days count: one is in office on the first day and on the last.
 * - On a hand-over day one person's old and new office overlap, and the new one stands first; of two persons
 *   who hand one office over, each was in office that day, and each item shows its own speaker's.
 * - Two people may hold one office at a time (co-chairs): this asks about appointments, not about offices.
 */
export const officesOn = <A extends Appointment>(appointments: readonly A[], day: Day): A[] =>
  appointments.filter((appointment) => covers(appointment, day)).sort(latestFirst)

/** The office that a page of that day shows for a person, or null. */
export const officeOn = <A extends Appointment>(appointments: readonly A[], day: Day): A | null =>
  officesOn(appointments, day)[0] ?? null

/** The rank or honour of that day within an appointment, or null. */
export const rankOn = (appointment: Pick<Appointment, 'ranks'>, day: Day): Rank | null =>
  appointment.ranks.filter((rank) => covers(rank, day)).sort(latestFirst)[0] ?? null
