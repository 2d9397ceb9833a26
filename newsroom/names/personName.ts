import { fold } from '../language/fold'
import type { Locale } from '../language/locales'
import type { NameWord } from './nameWord'
import { nameWord } from './nameWord'

/** A spelling of a name with the language of the text that it stands in, null where that is not known. */
export interface Spelling {
  name: string
  locale: Locale | null
}

export interface PersonName {
  /** Given and family names, in the order of their keys */
  words: NameWord[]
  /** Initials, folded */
  initials: string[]
  /** The father's name of «Rəhim oğlu», where it is said */
  father: NameWord | null
}

const titles = new Set(
  (
    'cenab xanim bey mr mrs ms miss dr prof professor akademik hec haci seyid sir madam dame dos dosent general polkovnik ' +
    'mayor kapitan leytenant colonel major captain lieutenant ambassador minister'
  ).split(' '),
)
const childOf = /^(?:oglu|oghlu|ogly|oghly|qizi|gizi|kizi|kyzy|gyzy|qyzy|ghizi)$/
const russianFather = /(?:ov|ev|yev)(?:ich|na)$|(?:ovic|evic|yevic)$/

/** Words that make of a person's name that of something else: Heydər Əliyev Mərkəzi. */
const notAPerson =
  /^(?:center|centre|merkezi|foundation|fondu?|airport|hava|aeroportu|avenue|prospekti|street|kucesi|universitet\w*|university|institut\w*|school|mekteb\w*|parki?|saray\w*|palace|muzey\w*|museum|premiyasi|prize|award|cup|kuboku|company|mmc|llc|asc|ailesi|family|brothers|qardaslari)$/
/** Əliyevlər: everybody of that name. */
const family = /(?:ov|ev|ova|eva|li|lu|zade|oglu|ski)l[ae]r(?:[iu]?n?|[ae]|d[ae]n?)$/

/**
 * The parts of a person's name that tell people apart. Titles and ranks go, «X oğlu» is put aside.
 * @returns null where it names no single person surely: one word alone, a family, a centre called after someone
 */
export function personName({ name, locale }: Spelling): PersonName | null {
  const parts = name.normalize('NFC').match(/[\p{L}\p{M}]+(?:['’ʼ`-][\p{L}\p{M}]+)*\.?/gu) ?? []
  const folded = parts.map((part) => fold(part).replace(/[^a-z]/g, ''))
  if (folded.some((part) => notAPerson.test(part) || family.test(part))) return null
  const isAzerbaijani = locale === 'az' || (locale === null && /[əƏğĞıİşŞ]/.test(name))
  const word = (part: string) => nameWord(part, isAzerbaijani)
  const found: PersonName = { words: [], initials: [], father: null }
  parts.forEach((part, at) => {
    const plain = folded[at] ?? ''
    if (childOf.test(plain) || titles.has(plain) || russianFather.test(plain)) return
    if (childOf.test(folded[at + 1] ?? '')) found.father = word(part)
    else if (/^\p{L}\p{M}*\.?$|^(?:Sh|Ch|Kh|Gh|Zh)\.$/u.test(part)) found.initials.push(plain)
    else found.words.push(word(part))
  })
  found.words.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
  return found.words.length + found.initials.length > 1 && found.words.length > 0 ? found : null
}
