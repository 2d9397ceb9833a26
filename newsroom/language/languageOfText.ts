import { fold } from './fold'
import type { Locale } from './locales'

/**
 * Words that hold sentences together, folded, each in one of the two languages only (`on`, ten and upon, is in
 * neither list), and endings that only the one language has at the ends of long words.
 */
const signs: Record<Locale, { words: ReadonlySet<string>; ending: RegExp }> = {
  az: {
    words: new Set(
      (
        've ile ucun bu bir ki da uzre olan olub edib edilib kimi sonra qeder haqqinda barede terefinden daha hem ' +
        'cox butun oz ise onun onlarin il ilde gun eden qeyd olunub olaraq edilmisdir arasinda mueyyen yeni nezaret ' +
        'deyil var yox bele lakin amma hansi nece ne kecirilib bildirib verilib aparilib esasen elaqedar birge'
      ).split(' '),
    ),
    ending:
      /.{3}(?:l[ae]r(?:[iu]n?|d[ae]n?|[ae])?|nd[ae]n?|[iu]n[iu]n|d[ae]n|s[iu]n[iu]?n?|[iu]b|m[ae]s[iu]|l[iu][qkyg][iu]?|misdir|yy[ae]t[iu]?)$/,
  },
  en: {
    words: new Set(
      (
        'the of and to for with by was is are were has have had been that this which from at as it its their ' +
        'will would be not or but who during between within also after before about an in his her said our we'
      ).split(' '),
    ),
    ending: /.{3}(?:tion|tions|ing|ment|ments|ness|ship|ally|ity|ities|ised|ized|ated|ful|ous|ies)$/,
  },
}

/**
 * The language of a pasted text, by its letters, its small words and the endings of its long ones; also typed
 * without an Azerbaijani keyboard (miqrasiya xidmeti). Names of the other language in it do no harm.
 * @returns null where the text is too short to tell, evenly mixed, or in neither language
 */
export function languageOfText(text: string): Locale | null {
  const part = text.slice(0, longest).toWellFormed()
  const letters = part.match(/\p{L}/gu)?.length ?? 0
  if (letters < 2 || (part.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 2) return null
  const words = fold(part).match(/[a-z]+/g) ?? []
  const withSchwa = part.match(/\p{L}*[əǝә]\p{L}*/giu) ?? []
  const en = score(words, 'en')
  if (en === 0 && withSchwa.length > 0) return 'az'
  const letterSigns = withSchwa.reduce((sum, word) => sum + (isName.test(word) ? 0.5 : 3), 0)
  const az = score(words, 'az') + letterSigns + (part.match(/[ğı]/gu)?.length ?? 0) / 2
  if (Math.max(az, en) < words.length / 12 || Math.max(az, en) < 1) return null
  if (az > 1.5 * en) return withSchwa.length > 0 || !isTurkish(part) ? 'az' : null
  return en > 1.5 * az ? 'en' : null
}

/** A language shows within as many characters; a book need not be read. */
const longest = 5000

/** English texts name people and bodies of Azerbaijan, so ə in a capitalised word says little. */
const isName = /^\p{Lu}\p{Ll}+$/u

function score(words: readonly string[], locale: Locale): number {
  const { words: small, ending } = signs[locale]
  let sum = 0
  for (const word of words) {
    if (small.has(word)) sum += 2
    else if (ending.test(word)) sum += 1
  }
  return sum
}

/** Turkish is near to Azerbaijani typed without ə; it has no x and q, and small words of its own. */
const isTurkish = (text: string) => turkish.test(text) && !/[xq]/i.test(text)
const turkish =
  /(?<!\p{L})(?:için|olduğu|değil|çok|gibi|tarafından|hakkında|etti|edildi|edilen|olarak|göre|kadar|ile)(?!\p{L})/iu
