import { repairLetters } from './letters'
import type { Locale } from './locales'

/**
 * Lower case by the Azerbaijani rule: İ to i, I to ı. JavaScript's own `toLowerCase` gives i + U+0307 and i.
 * English words do not belong here: UNICEF would become unıcef.
 */
export function lowerAz(text: string): string {
  return repairLetters(text).replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase()
}

/** Upper case by the Azerbaijani rule: i to İ, ı to I. E-mail addresses and English words do not belong here. */
export function upperAz(text: string): string {
  return repairLetters(text).replaceAll('i', 'İ').toUpperCase()
}

/** Upper case by the rule of the text's language. */
export function upper(text: string, locale: Locale): string {
  return locale === 'az' ? upperAz(text) : text.toUpperCase()
}

/** The text with its first letter upper-cased, for a word of a table that begins a line: «Dekabr 2021». */
export function capitalised(text: string, locale: Locale): string {
  const [first = '', ...rest] = text
  return upper(first, locale) + rest.join('')
}
