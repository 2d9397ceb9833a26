import { fold } from './fold'
import { repairLetters } from './letters'
import type { Locale } from './locales'

export interface SlugLimits {
  /** Longest slug, in characters; a longer one ends with the last whole word that fits */
  max?: number
}

/** Latin letters of names from elsewhere that have no base letter under decomposition. */
const foreign: Record<string, string> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  þ: 'th',
  Þ: 'th',
  ð: 'd',
  Ð: 'd',
  ħ: 'h',
  Ħ: 'h',
}

/**
 * The piece of an address that a title gives: «Şəki şəhərində qəbul» is `seki-seherinde-qebul`. Only a to z,
 * 0 to 9 and single hyphens between words. Azerbaijani letters become their base letters (ə e, ı i, ö o, ü u,
 * ğ g, ş s, ç c), as the addresses of the Azerbaijani press do; none is dropped. & is written out in the
 * language; quotation marks and apostrophes join («Ombudsman’s» is `ombudsmans`).
 * @returns '' where nothing is left (a title in another script): the caller falls back to something else
 */
export function slug(text: string, locale: Locale, { max = 80 }: SlugLimits = {}): string {
  const ampersand = locale === 'az' ? ' ve ' : ' and '
  // Letters first, so that a Cyrillic word goes as a whole and does not leave its ә behind
  const words = fold(
    repairLetters(text)
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/\p{Script=Cyrillic}+/gu, ' ')
      .replace(/[ßẞæÆœŒþÞðÐħĦ]/g, (letter) => foreign[letter] ?? letter)
      .replace(/[&＆]/g, ampersand),
  )
    .replace(/['’‘ʼ`"“”„«»‹›]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return words.length > max ? cut(words, max) : words
}

/** Cuts between words; a first word that is longer than the limit is cut inside. */
function cut(words: string, max: number): string {
  const lastBreak = words.lastIndexOf('-', max)
  return words.slice(0, lastBreak > 0 ? lastBreak : max)
}
