import type { Locale } from '../../../language/locales'
import { isOwnCountry, isPlace } from '../words/places'
import type { Word } from '../words/word'
import { isPlainGap } from '../words/word'
import type { FoundForms } from './findForms'
import type { Form } from './form'
import { azHeadOf, isBody, isEnHead, isUnit } from './headWords'
import { isOfAnotherState } from './otherState'

/** The text around a name, and which words of it are somebody's name. */
export interface Around {
  words: readonly Word[]
  locale: Locale
  isPerson: (word: number) => boolean
}

const genitive = /[^aeiou](?:[iu]n)$|[aeiou]n[iu]n$/
const unions =
  /^(?:bmt|un|birlesmis milletler teskilati(?:nin)?|united nations|avropa surasi(?:nin)?|council of europe|avropa ittifaqi(?:nin)?|european union|eu|ai|as|nato|mdb|atet|osce|turk dovletleri teskilati(?:nin)?)$/
const preposition = /^(?:of|for|on)$/
const withField =
  /^(?:university|academy|institute|college|center|centre|agency|association|fund|foundation)$/

/**
 * Whether a name of the register is part of the longer name of somebody else: another country's ministry, a
 * fund of the United Nations, the European Central Bank.
 */
export function isInsideLongerName(form: Form, found: FoundForms, around: Around): boolean {
  if (form.entry.type !== 'organisation') return false
  const { from, to } = found
  return (
    isOfAnotherState(form, from, to, around.words) ||
    isUnionOfAnotherBody(found, around) ||
    isFollowedByHead(found, around) ||
    hasOtherWordBefore(form, found, around) ||
    hasOtherField(form, found, around) ||
    (form.kind === 'shortened' && goesOn(form, found, around))
  )
}

const isNext = (word: Word | undefined): word is Word => word !== undefined && isPlainGap(word.gap)

/** BMT-nin Əhali Fondu, the UN Security Council: named by a head word of its own. */
function isUnionOfAnotherBody({ from, to }: FoundForms, { words, locale }: Around): boolean {
  const own = words.slice(from, to + 1)
  if (!unions.test(own.map(({ folded }) => folded).join(' ')) || own.at(-1)?.tied === 's') return false
  for (let at = to + 1; at < to + 7; at++) {
    const word = words[at]
    if (!isNext(word)) return false
    const head = locale === 'az' ? azHeadOf(word.folded) : isEnHead(word.folded) ? word.folded : null
    if (word.isCapital && head) return isBody(head) && !isUnit(head)
    const isInside = at > to + 1 && /^(?:uzre|ve|of|for|on|and|the)$/.test(word.folded)
    if (!word.isCapital && !isInside) return false
  }
  return false
}

/** Baku State University Hospital, UNICEF Innovation Fund: in English the whole name goes on to its last head. */
function isFollowedByHead({ to }: FoundForms, { words, locale }: Around): boolean {
  const last = words[to]
  if (locale !== 'en' || !last || last.tied !== null || last.inTitle || last.inCapitals) return false
  const [next, second] = [words[to + 1], words[to + 2]]
  const isHeadWord = (word: Word | undefined) =>
    isNext(word) && word.isCapital && isEnHead(word.folded) && !isUnit(word.folded)
  if (isHeadWord(next)) return true
  return isNext(next) && next.isCapital && !/(?:s|ed)$/.test(next.folded) && isHeadWord(second)
}

/** European Central Bank is not the Central Bank; Azərbaycan Milli Məclisi is the Milli Məclis. */
function hasOtherWordBefore(form: Form, { from }: FoundForms, { words, locale, isPerson }: Around): boolean {
  const [before, first] = [words[from - 1], words[from]]
  if (form.kind === 'acronym' || form.words.length < 2 || !isNext(first)) return false
  if (before === undefined || first.inTitle || isPerson(from - 1)) return false
  if (form.words.length < 3) return isOtherWord(before, locale)
  return form.words.length === 3 && isOtherWord(before, locale) && isPlace(before.folded)
}

/** State University of Economics, Energetika üzrə Təlim Mərkəzi: what a general name is for makes it another's. */
function hasOtherField({ kind, words: own }: Form, { from, to }: FoundForms, { words }: Around): boolean {
  if (kind === 'acronym' || own.length < 2 || own.length > 3) return false
  const [before, first, last, next] = [words[from - 1], words[from], words[to], words[to + 1]]
  if (before?.folded === 'uzre' && isNext(first)) return true
  if (!last || last.tied !== null || !withField.test(last.folded) || !isNext(next)) return false
  return preposition.test(next.folded) && leadsToName(words, to + 2)
}

/** A capitalised word that no sentence begins with and no genitive: part of the same name. */
function isOtherWord(before: Word, locale: Locale): boolean {
  if (!before.isCapital || before.inCapitals || before.tied !== null || before.written.length < 3)
    return false
  if (isOwnCountry(before.folded) || (before.startsSentence && !isPlace(before.folded))) return false
  return locale === 'en' || !(genitive.test(before.folded) || isInPlace(before.folded))
}

/** Bakıda, Ukraynadan: where something happened, no part of a name; Kanada is a name. */
const isInPlace = (folded: string): boolean => isPlace(/^(.{3,}?)d[ae]n?$/.exec(folded)?.[1] ?? '')

/** A name cut short must end where the text ends it: Regional Training Center on Energy is another. */
function goesOn(
  { words: own }: Form,
  { from, to }: FoundForms,
  { words, locale, isPerson }: Around,
): boolean {
  const [before, first, next] = [words[from - 1], words[from], words[to + 1]]
  if (isNext(next) && preposition.test(next.folded) && leadsToName(words, to + 2)) return true
  if (isNext(next) && next.isCapital && !next.inTitle && own.length < 4 && isEnHead(next.folded)) return true
  if (!before || !isNext(first) || first.inCapitals || first.inTitle) return false
  if (before.folded === 'uzre') return true
  const head = words[from - 2]
  if (preposition.test(before.folded) && head?.isCapital && isEnHead(head.folded)) return !isUnit(head.folded)
  return isOtherWord(before, locale) && !isPerson(from - 1)
}

/** Another name than that of the country. */
function leadsToName(words: readonly Word[], at: number): boolean {
  const behindArticle = words[at]?.folded === 'the' ? at + 1 : at
  const isOwn = [at, at + 1, at + 2, at + 3].some((place) => isOwnCountry(words[place]?.folded ?? ''))
  return (words[behindArticle]?.isCapital ?? false) && !isOwn
}
