import type { Locale } from '@/newsroom/language/locales'

/** A label or help text of the desk in both languages. */
export type Words = Record<Locale, string>

/** Labels beside the field they name, Azerbaijani first. */
export const words = (az: string, en: string): Words => ({ az, en })

/** Options of a closed list with their words; the record type makes a forgotten value a compile error. */
export const options = <Value extends string>(labels: Record<Value, Words>) =>
  (Object.entries(labels) as [Value, Words][]).map(([value, label]) => ({ value, label }))
