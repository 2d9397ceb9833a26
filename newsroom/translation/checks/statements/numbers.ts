import type { Locale } from '../../../language/locales'
import type { Stated } from './stated'

/** Numbers of a text, and what they count. */
export interface Numbers {
  found: Stated[]
  /** Values that are shares of a hundred */
  percents: Map<number, string>
  /** ISO codes of the currencies of sums */
  currencies: Map<string, string>
  /** Written in the way of another language: “12,5” in English */
  foreign: string[]
}

const space = '[ \\u00a0\\u2009\\u202f]'
const groupSign: Record<Locale, string> = { az: '\\.', en: ',' }
const point: Record<Locale, string> = { az: ',', en: '\\.' }
const scaleWord: Record<Locale, string> = {
  az: 'min(?:dən|ə|i|in|lik|lərlə)?|mln\\.?|milyon\\p{L}*|mlrd\\.?|milyard\\p{L}*',
  en: 'thousand|million|mln|billion|bn',
}
/** «Avropa» and “European” are no money. */
const currency = [
  '[₼€£]|(?:US)?\\$|(?:AZN|USD|EUR|GBP|RUB)(?!\\p{L})',
  'manat|(?:ABŞ\\s+|US\\s+)?dollar|avro(?!p)|euros?(?!\\p{L})|funt|pounds?(?!\\p{L})|rubl|roubles?',
].join('|')

const patternOf = (locale: Locale) =>
  new RegExp(
    [
      `(?:(?<before>[$€£₼]|\\b(?:AZN|USD|EUR|GBP))${space}?)?`,
      '(?<!\\d)(?:',
      `(?<versions>\\d+(?:\\.\\d+){2,8})(?![.\\d])(?<!(?<!\\d)\\d{1,3}(?:\\.\\d{3}){1,6})`,
      `|(?<grouped>\\d{1,3}(?:${groupSign[locale]}\\d{3}){1,6}(?!\\d))(?:${point[locale]}(?<groupedPart>\\d+))?`,
      `|(?<spaced>\\d{1,3}(?:${space}\\d{3}){1,6}(?!\\d))(?:${point[locale]}(?<spacedPart>\\d+))?`,
      '|(?<whole>\\d+)(?:(?<sign>[.,])(?<part>\\d+))?',
      ')',
      `(?:${space}?(?<scale>${scaleWord[locale]})(?!\\p{L}))?`,
      `(?:(?:-\\p{L}+)?${space}?(?:(?<percent>%|faiz|per\\s?cent|percentage\\s+points?)|(?<after>${currency})))?`,
    ].join(''),
    'giu',
  )
const patterns: Record<Locale, RegExp> = { az: patternOf('az'), en: patternOf('en') }

const scaleOf = (word: string | undefined): number => {
  if (!word) return 1
  if (/^(?:mlrd|milyard|billion|bn)/iu.test(word)) return 1e9
  return /^(?:mln|milyon|million)/iu.test(word) ? 1e6 : 1e3
}

function currencyOf(written: string): string {
  if (/^(?:manat|AZN|₼)/iu.test(written)) return 'AZN'
  if (/dollar|USD|\$/iu.test(written)) return 'USD'
  if (/^(?:avro|euro?|€)/iu.test(written)) return 'EUR'
  return /^(?:rubl|rouble|RUB)/iu.test(written) ? 'RUB' : 'GBP'
}

/** Digits and decimals as a number; `n:` and no more decimals than were written, whatever the scale. */
const times = (digits: string, scale: number): number => Number((Number(digits) * scale).toPrecision(15))

/** The ways to understand one numeral. */
function valuesOf(groups: Record<string, string | undefined>, locale: Locale): number[][] {
  const scale = scaleOf(groups.scale)
  const { grouped, groupedPart = '', spaced, spacedPart = '', whole, sign, part } = groups
  const plain = (digits: string, decimals: string) =>
    times(decimals ? `${digits}.${decimals}` : digits, scale)
  if (grouped) {
    const all = plain(grouped.replace(/\D/g, ''), groupedPart)
    // «1.234» may also be a decimal number, or the number of an article
    const isDecimal = locale === 'az' && !groupedPart && grouped.split('.').length === 2
    return isDecimal ? [[all], [times(grouped, scale)]] : [[all]]
  }
  if (spaced) {
    const parts = spaced.split(/\D/).map(Number)
    return [[plain(spaced.replace(/\D/g, ''), spacedPart)], parts]
  }
  return [[part && sign ? plain(whole ?? '', part) : plain(whole ?? '', '')]]
}

/** Reads the numbers that are left when days, times and telephones are taken out. */
export function numbersIn(text: string, locale: Locale): Numbers {
  const read: Numbers = { found: [], percents: new Map(), currencies: new Map(), foreign: [] }
  const scaled: { value: number; end: number; scale: number; of: Stated }[] = []
  for (const match of text.matchAll(patterns[locale])) {
    const groups = match.groups ?? {}
    const surface = match[0].trim()
    const sum = groups.before ?? groups.after
    if (sum) read.currencies.set(currencyOf(sum), surface)
    if (groups.versions) {
      read.found.push({ surface, readings: [[`v:${groups.versions}`]] })
      continue
    }
    const readings = valuesOf(groups, locale)
    const [value = 0] = readings[0] ?? []
    const stated: Stated = { surface, readings: readings.map((values) => values.map((one) => `n:${one}`)) }
    // “the 1990s” and «90-cı illər»
    if (/^(?:19|20)\d0$/.test(surface) && text[match.index + match[0].length] === 's')
      stated.readings.push([`n:${value % 100}`])
    if (groups.percent) read.percents.set(value, surface)
    if (locale === 'en' && groups.sign === ',') read.foreign.push(surface)
    read.found.push(stated)
    const before = scaled.at(-1)
    const gap = before ? text.slice(before.end, match.index) : ''
    const scale = scaleOf(groups.scale)
    // «2 milyon 300 min» is one number
    if (before && /^\s$/.test(gap) && before.scale > scale && value < before.scale) {
      before.of.readings.push([`n:${before.value + value}`])
      stated.readings.push([`n:${before.value + value}`])
    }
    if (scale > 1) scaled.push({ value, end: match.index + match[0].length, scale, of: stated })
  }
  return read
}

/** The century of a year: «XX əsrin 90-cı illəri» are “the 1990s”. */
export const centuryOf = (value: string): string[] => {
  const year = Number(/^n:(\d{4})$/.exec(value)?.[1] ?? Number.NaN)
  return year > 1000 && year < 2100 ? [`c:${Math.floor((year - 1) / 100) + 1}`] : []
}

const roman = /(?<![\p{L}\p{N}])[IVX]{2,7}(?![\p{L}\p{N}])/gu
const romanForm = /^X{0,3}(?:IX|IV|V?I{0,3})$/
const digitOf = { I: 1, V: 5, X: 10 } as const

/** Roman numerals of two signs and more, up to thirty-nine: «XXI əsr», «II dərəcəli». One letter alone may be a word. */
export function romanNumbers(text: string): Stated[] {
  return [...text.matchAll(roman)]
    .filter(([surface]) => romanForm.test(surface))
    .map(([surface]) => {
      const digits = [...surface].map((sign) => digitOf[sign as keyof typeof digitOf])
      const sum = digits.reduce(
        (all: number, digit, at) => all + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
        0,
      )
      return { surface, readings: [[`n:${sum}`], [`c:${sum}`]] }
    })
}
