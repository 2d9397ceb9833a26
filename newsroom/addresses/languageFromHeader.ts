import type { Locale } from '../language/locales'
import { isLocale, locales, referenceLocale } from '../language/locales'

/** No browser sends more; the rest of a longer header is not read. */
const longest = 1000

/**
 * The language for a reader who comes to `/`, from the header Accept-Language (RFC 9110, 12.5.4): the site's
 * language with the highest weight, the first named of equal ones. Regions do not count ('az-Latn-AZ' is
 * Azerbaijani). `*` stands for every language that is not named; weight 0 refuses one. What cannot be read is
 * passed over; where nothing is left the reference language answers.
 */
export function languageFromHeader(acceptLanguage: string | null | undefined): Locale {
  const weights = new Map<string, number>()
  for (const range of (acceptLanguage ?? '').slice(0, longest).split(',')) {
    const [, name, weight = '1'] = rangeForm.exec(range) ?? []
    if (!name) continue
    const language = name.toLowerCase()
    weights.set(language, Math.max(weights.get(language) ?? 0, Number(weight)))
  }
  const named = [...weights.keys()].filter(isLocale)
  const others = weights.has('*') ? locales.filter((locale) => !weights.has(locale)) : []
  const weightOf = (locale: Locale) => weights.get(locale) ?? weights.get('*') ?? 0
  const [best] = [...named, ...others].sort((a, b) => weightOf(b) - weightOf(a))
  return best && weightOf(best) > 0 ? best : referenceLocale
}

/** `en-GB;q=0.8`: the language without its region, and the weight from 0 to 1. */
const rangeForm =
  /^\s*([a-z]{1,8}|\*)(?:-[a-z0-9]{1,8})*\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i
