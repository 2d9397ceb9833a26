import { compareWords } from '@/newsroom/language/alphabet'
import { formatDate } from '@/newsroom/language/dates'
import { fold } from '@/newsroom/language/fold'
import type { Locale } from '@/newsroom/language/locales'
import { englishReadings } from '@/newsroom/language/readings/english'
import { readings } from '@/newsroom/language/readings/readings'
import { words } from '@/newsroom/language/readings/words'
import { slug } from '@/newsroom/language/slug'

/** What each act makes of lines: one answer for each of them. */
export const acts = {
  slug: (lines, locale) => lines.map((line) => slug(line, locale)),
  fold: (lines) => lines.map(fold),
  readings: (lines, locale) => lines.map((line) => allReadings(line, locale)),
  sort: (lines, locale) => lines.toSorted(compareWords(locale)),
  date: (lines, locale, complain) => lines.map((line, at) => date(line, locale, at, complain)),
} satisfies Record<
  string,
  (lines: readonly string[], locale: Locale, complain: (sentence: string) => void) => string[]
>

export type Act = keyof typeof acts

export const isAct = (word: string | undefined): word is Act =>
  word !== undefined && Object.hasOwn(acts, word)

/** The lines of a text; an end of line at its end begins no other. */
export const linesOf = (text: string): string[] =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .slice(text === '' ? 1 : 0)

/** Every form of every word in order, then the same with g for q, as search compares them. */
function allReadings(line: string, locale: Locale): string {
  const found = words(line, locale).flatMap(locale === 'az' ? readings : englishReadings)
  const compared = locale === 'az' ? found.map((reading) => reading.replaceAll('q', 'g')) : []
  return [...new Set([...found, ...compared])].join(' ')
}

function date(line: string, locale: Locale, at: number, complain: (sentence: string) => void): string {
  if (line.trim() === '') return ''
  try {
    return formatDate(line.trim(), 'date', locale)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    complain(`Line ${at + 1}: ${error.message}.`)
    return ''
  }
}
