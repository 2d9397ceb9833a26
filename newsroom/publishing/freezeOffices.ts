import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import type { Appointment, Day } from './officeOn'
import { officeOn, rankOn } from './officeOn'

export interface ParticipationRow {
  person?: unknown
  appointment?: unknown
  shown?: { frozenAt?: string | null } | null
}

const idOf = (value: unknown): string | null =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object' && 'id' in value
      ? String(value.id)
      : null

/** Words in this language, or in the other one together with its name: never silently mixed. */
function inLanguage(words: Record<Locale, string | null> | undefined, locale: Locale) {
  if (words?.[locale]) return { text: words[locale], language: locale }
  const other = otherLocale(locale)
  return words?.[other] ? { text: words[other], language: other } : { text: null, language: null }
}

function appointmentOf(row: ParticipationRow, appointments: Appointment[], day: Day): Appointment | null {
  const chosen = idOf(row.appointment)
  if (chosen) return appointments.find((one) => one.id === chosen) ?? null
  return officeOn(
    appointments.filter((one) => one.person === idOf(row.person)),
    day,
  )
}

const isOpen = (row: ParticipationRow): boolean => idOf(row.person) !== null && !row.shown?.frozenAt

/** Rows of a news document: the office is written in the document's language. Rows already written stay as they are. */
export const freezeInLanguage = <Row extends ParticipationRow>(
  rows: Row[],
  { appointments, day, locale, now }: { appointments: Appointment[]; day: Day; locale: Locale; now: string },
): Row[] =>
  rows.map((row) => {
    if (!isOpen(row)) return row
    const held = appointmentOf(row, appointments, day)
    const office = inLanguage(held?.office, locale)
    const rank = inLanguage((held && rankOn(held, day)?.title) ?? undefined, locale)
    const shown = {
      office: office.text,
      officeLanguage: office.language,
      rank: rank.text,
      rankLanguage: rank.language,
      organisation: held?.organisation ?? null,
      frozenAt: now,
    }
    return { ...row, shown }
  })

/** Rows of an event, whose one document serves both languages. */
export const freezeInBoth = <Row extends ParticipationRow>(
  rows: Row[],
  { appointments, day, now }: { appointments: Appointment[]; day: Day; now: string },
): Row[] =>
  rows.map((row) => {
    if (!isOpen(row)) return row
    const held = appointmentOf(row, appointments, day)
    const rank = held ? rankOn(held, day)?.title : undefined
    const shown = {
      officeAz: held?.office.az ?? null,
      officeEn: held?.office.en ?? null,
      rankAz: rank?.az ?? null,
      rankEn: rank?.en ?? null,
      organisation: held?.organisation ?? null,
      frozenAt: now,
    }
    return { ...row, shown }
  })
