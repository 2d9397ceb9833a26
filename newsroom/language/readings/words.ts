import { fold } from '../fold'
import type { Locale } from '../locales'
import { afterConsonantStem, afterVowelStem } from './nounEndings'

/**
 * A case ending or an ordinal ending behind a hyphen, an apostrophe or a closing quotation mark: BMqT-nin,
 * 2023-cü, “ASAN xidmət”in. Such words are searched and found without it.
 */
const tiedEnding = new RegExp(
  `(?<=[a-z0-9])["”»'’ʼ‐-]+(?:(?:[iu]?n)?c[iu](?:${afterVowelStem})|${afterConsonantStem}|${afterVowelStem})(?![a-z0-9])`
    // With a for ə the same words must come out
    .replaceAll('dek', 'd[ae]k'),
  'gu',
)

/** A run of what folding leaves, without ASCII signs, punctuation, symbols and emoji. */
const word =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: variation selectors are excluded as such
  /[^\0-/:-`{-\u00bf\u00d7\u00f7\u02b9-\u02ff\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u3000-\u303f\ufe00-\ufe0f\ufeff\ufff0-\uffff\u{1f000}-\u{1faff}\u{e0000}-\u{e0fff}]+/gu

/** In characters. A lexeme of Postgres holds 2,046 bytes; nothing that a person calls a word is nearly as long. */
const longestWord = 64

/**
 * The words of a text in their order, folded. Every script makes words; emoji and signs make none. In Azerbaijani
 * without the endings that a hyphen ties to an acronym or a number.
 */
export function words(text: string, locale: Locale): string[] {
  const folded = fold(text)
  const found = (locale === 'az' ? folded.replace(tiedEnding, '') : folded).match(word) ?? []
  return found.map((one) => (one.length > longestWord ? [...one].slice(0, longestWord).join('') : one))
}
