import { monthName } from '../../../language/calendarWords'
import { lowerAz } from '../../../language/casing'
import type { Locale } from '../../../language/locales'

const namesOf = (locale: Locale) => Array.from({ length: 12 }, (_, at) => monthName(at + 1, locale))
const names: Record<Locale, string[]> = { az: namesOf('az'), en: namesOf('en') }

const either = (all: readonly string[]) => `(?<month>${all.join('|')})`
const noLetter = '(?!\\p{L})'
/** «iyulun», «dekabrda», «avqusta», «sentyabradək» */
const azEnding = '(?:[ıiuü](?:n\\p{L}{0,3})?|d[aə]n?|[aə](?:d[əa]k)?)?'
/** «may ayının» */
const azWord = '(?:\\s+ay(?:ı(?:n(?:d[aə]n?|ın)?)?)?)?'
const az = names.az.flatMap((name) => {
  const upper = name.replaceAll('i', 'İ').toUpperCase()
  return [name, (upper[0] ?? '') + name.slice(1), upper]
})

/** Patterns of a month's name, whole, in its group `month`. In English the capital tells May from “may”. */
export const monthPattern: Record<Locale, string> = {
  az: `${either(az)}${azEnding}${azWord}${noLetter}`,
  en: `${either(names.en.flatMap((name) => [name, name.toUpperCase()]))}${noLetter}`,
}

/** As it stands beside a day, where English also shortens it: “18 Dec.”. */
export const monthBesideDay: Record<Locale, string> = {
  az: monthPattern.az,
  en: `${either([...names.en.flatMap((name) => [name, name.toUpperCase(), `${name.slice(0, 3)}\\.?`]), 'Sept\\.?'])}${noLetter}`,
}

/** 1 to 12 */
export function monthNumber(written: string, locale: Locale): number {
  const plain = (name: string) => (locale === 'az' ? lowerAz(name) : name.toLowerCase()).replace('.', '')
  const name = plain(written)
  const at = names[locale].findIndex((each) => plain(each) === name)
  return 1 + (at >= 0 ? at : names[locale].findIndex((each) => plain(each).startsWith(name.slice(0, 3))))
}
