import type { Locale } from './locales'

export interface NumberForm {
  /** Exactly so many decimals; without it as many as the number has, up to three */
  decimals?: number
}

const nonBreakingSpace = '\u00a0'

/**
 * A number as the language writes it. English: 1,234.5. Azerbaijani: a comma before decimals, groups of
 * three parted by a non-breaking space from five digits on (10 000, but 2024): the form of official Azerbaijani
 * statistics, chosen over CLDR's full stop, which readers of English take for a decimal point.
 * Not from `Intl`: Chromium has no Azerbaijani data and answers in English.
 * @throws RangeError for what is no number, and from 10¹⁵ on, where decimals are no longer exact
 */
export function formatNumber(n: number, locale: Locale, { decimals }: NumberForm = {}): string {
  if (!(Math.abs(n) < 1e15)) throw new RangeError(`${n} cannot be written as a number`)
  const digits = Math.abs(n).toFixed(decimals ?? 3)
  const [whole = '0', fraction = ''] = (decimals === undefined ? digits.replace(/\.?0+$/, '') : digits).split(
    '.',
  )
  const sign = n < 0 && /[1-9]/.test(digits) ? '-' : ''
  const point = locale === 'az' ? ',' : '.'
  return sign + grouped(whole, locale) + (fraction && point + fraction)
}

function grouped(whole: string, locale: Locale): string {
  if (locale === 'az' && whole.length < 5) return whole
  return whole.replace(/\B(?=(\d{3})+$)/g, locale === 'az' ? nonBreakingSpace : ',')
}
