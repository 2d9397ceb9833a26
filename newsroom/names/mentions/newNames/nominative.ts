import { fold } from '../../../language/fold'
import type { Locale } from '../../../language/locales'
import { isGivenName } from '../people/givenNames'
import { stemsOfName } from '../words/endings'
import { surnameShape } from './shapes'

/** What a genitive is followed by: a noun in the possessive, «çıxışı», «məruzəsinin». */
const possessed = /[iu](?:n[iu]n|n[aeiu]|nd[ae]n?|yl[ae])?$/
const genitive = /^n?[iu]n$/
const unmistakable = /^(?:d[ae]n?|y?l[ae]|nd[ae]n?|n[iu]n)$/

/**
 * The guessed nominative of the last word of a person's name. An ending comes off where a family name or a known
 * given name is left, where no name ends like it, or where a possessed noun follows a genitive.
 * @param next the folded word behind it, '' at the end
 */
export function nominativeOfName(written: string, locale: Locale, next: string): string {
  if (locale === 'en') return written
  const stems = stemsOfName(written)
  const isWhole = (stem: string) => surnameShape(fold(stem)) !== null || isGivenName(fold(stem))
  const whole = stems.find(isWhole)
  if (whole !== undefined) return whole
  for (const stem of stems.slice(1)) {
    const rest = fold(written.slice(stem.length))
    if (unmistakable.test(rest) || (genitive.test(rest) && possessed.test(next))) return stem
  }
  return written
}
