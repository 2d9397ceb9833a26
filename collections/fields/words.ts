import type { Locale } from '@/newsroom/language/locales'

/** A label or help text of the desk in both languages. */
export type Words = Record<Locale, string>

/** Labels beside the field they name, Azerbaijani first. */
export const words = (az: string, en: string): Words => ({ az, en })

/** In a field of several words there is no list to choose from: Payload would say so. */
export const typeAndEnter = words('Yazıb Enter basın', 'Type and press Enter')

/** Options of a closed list with their words; the record type makes a forgotten value a compile error. */
export const options = <Value extends string>(labels: Record<Value, Words>) =>
  (Object.entries(labels) as [Value, Words][]).map(([value, label]) => ({ value, label }))
