import type { Locale } from '../../../language/locales'
import { isForeign, isOwnCountry } from '../words/places'
import type { Word } from '../words/word'
import { isPlainGap } from '../words/word'
import type { FoundForms } from './findForms'
import type { Form } from './form'
import { azHeadOf, isBody, isEnHead, isState, isUnit } from './headWords'
import { spelling } from './spelling'

const genitive = /[^aeiou](?:[iu]n)$|[aeiou]n[iu]n$/
const unions =
  /^(?:bmt|un|birlesmis milletler teskilati|united nations|avropa surasi|council of europe|avropa ittifaqi|european union|eu|ai|nato|mdb|atet|osce|turk dovletleri teskilati)$/
const preposition = /^(?:of|for|on)$/

/**
 * Whether a name of the register is part of the longer name of somebody else: another country's ministry, a
 * fund of the United Nations, the European Central Bank.
 */
export function isInsideLongerName(
  form: Form,
  found: FoundForms,
  words: readonly Word[],
  locale: Locale,
): boolean {
  if (form.entry.type !== 'organisation') return false
  const first = words[found.from]
  const last = words[found.to]
  if (!first || !last) return false
  return (
    isOfAnotherState(form, found, words) ||
    isUnionOfAnotherBody(form, found, words, locale) ||
    isFollowedByHead(found, words, locale) ||
    (form.words.length < 3 && hasOtherWordBefore(form, found, words, locale)) ||
    (form.kind === 'shortened' && goesOn(form, found, words, locale))
  )
}

/** Ukraynanın Dövlət Miqrasiya Xidməti, the State Migration Service of Ukraine, the Turkish Ministry of … */
function isOfAnotherState(form: Form, { from, to }: FoundForms, words: readonly Word[]): boolean {
  if (form.kind === 'acronym' || form.words.length < 2 || form.words.some((word) => international.has(word)))
    return false
  if (!form.words.some((word) => isState(word))) return false
  let at = from - 1
  while (
    isOwnCountry(words[at]?.folded ?? '') &&
    /^(?:respublikasi(?:nin)?|republic)$/.test(words[at]?.folded ?? '')
  )
    at -= 1
  const before = words[at]
  if (before && isForeign(before.folded) && isPlainGap(words[at + 1]?.gap ?? '') && before.isCapital) {
    const isAdjective =
      !genitive.test(before.folded) || before.tied === 's' || /n[iu]n$|[iu]n$/.test(before.folded)
    if (isAdjective) return true
  }
  let next = to + 1
  if (words[next]?.folded !== 'of') return false
  for (
    next += 1;
    /^(?:the|republic|kingdom|federal|united)$/.test(words[next]?.folded ?? '') ||
    words[next]?.folded === 'of';
  )
    next += 1
  return isForeign(words[next]?.folded ?? '')
}

const international = new Set(
  'international beynelxalq un united birlesmis bmt world dunya global european avropa islamic islam organizasiyasi'
    .split(' ')
    .map(spelling),
)

/** BMT-nin Əhali Fondu, UN Women's Fund: named by its own head word. */
function isUnionOfAnotherBody(
  form: Form,
  { from, to }: FoundForms,
  words: readonly Word[],
  locale: Locale,
): boolean {
  const name = words
    .slice(from, to + 1)
    .map(({ folded }) => folded)
    .join(' ')
  const isUnion = unions.test(name) || unions.test(form.words.join(' '))
  if (!isUnion) return false
  for (let at = to + 1; at < to + 7; at++) {
    const word = words[at]
    if (!word || !isPlainGap(word.gap)) return false
    const head = locale === 'az' ? azHeadOf(word.folded) : isEnHead(word.folded) ? word.folded : null
    if (word.isCapital && head && isBody(head) && !isUnit(head)) return true
    if (!word.isCapital && !/^(?:uzre|ve|of|for|on|and|the)$/.test(word.folded)) return false
  }
  return false
}

/** Baku State University Hospital, UNICEF Innovation Fund: in English the whole name goes on to its last head. */
function isFollowedByHead({ to }: FoundForms, words: readonly Word[], locale: Locale): boolean {
  const last = words[to]
  if (locale !== 'en' || !last || last.tied !== null || last.inTitle || last.inCapitals) return false
  const [next, second] = [words[to + 1], words[to + 2]]
  const isHeadWord = (word: Word | undefined) =>
    word?.isCapital === true && isPlainGap(word.gap) && isEnHead(word.folded) && !isUnit(word.folded)
  if (isHeadWord(next)) return true
  return (
    next?.isCapital === true && isPlainGap(next.gap) && !/(?:s|ed)$/.test(next.folded) && isHeadWord(second)
  )
}

/** European Central Bank is not the Central Bank; Azərbaycan Milli Məclisi is the Milli Məclis. */
function hasOtherWordBefore(
  form: Form,
  { from }: FoundForms,
  words: readonly Word[],
  locale: Locale,
): boolean {
  const [before, first] = [words[from - 1], words[from]]
  if (form.kind === 'acronym' || form.words.length < 2 || !before || !first || !before.isCapital) return false
  if (
    before.startsSentence ||
    first.inTitle ||
    first.inCapitals ||
    before.tied !== null ||
    !isPlainGap(first.gap)
  )
    return false
  if (isOwnCountry(before.folded) || before.written.length < 3) return false
  return locale === 'en' || !genitive.test(before.folded)
}

/** A name cut short must end where the text ends it: Regional Training Center on Energy is another. */
function goesOn(
  { words: own }: Form,
  { from, to }: FoundForms,
  words: readonly Word[],
  locale: Locale,
): boolean {
  const [before, first, next, second] = [words[from - 1], words[from], words[to + 1], words[to + 2]]
  if (
    next &&
    isPlainGap(next.gap) &&
    preposition.test(next.folded) &&
    isNameAfter(words, to + 2) &&
    !isCountry(words, to + 2)
  )
    return true
  if (
    next?.isCapital &&
    isPlainGap(next.gap) &&
    !next.inCapitals &&
    !next.inTitle &&
    own.length < 4 &&
    locale === 'en' &&
    isEnHead(next.folded)
  )
    return true
  if (
    second &&
    next?.folded === 've' &&
    second.isCapital &&
    azHeadOf(second.folded) === null &&
    own.length < 3 &&
    locale === 'az'
  )
    return false
  if (!before || !first || !isPlainGap(first.gap) || first.inCapitals || first.inTitle) return false
  if (/^(?:uzre|ve|and|of|for|on)$/.test(before.folded)) return isLowerLink(before, words[from - 2])
  return (
    before.isCapital &&
    !before.startsSentence &&
    !isOwnCountry(before.folded) &&
    !(locale === 'az' && genitive.test(before.folded)) &&
    before.tied === null
  )
}

const isLowerLink = (link: Word, before: Word | undefined): boolean =>
  link.folded === 'uzre' ||
  (/^(?:of|for|on)$/.test(link.folded) &&
    before?.isCapital === true &&
    isEnHead(before.folded) &&
    !isUnit(before.folded))

function isNameAfter(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    word !== undefined && (word.isCapital || (word.folded === 'the' && (words[at + 1]?.isCapital ?? false)))
  )
}

const isCountry = (words: readonly Word[], at: number): boolean =>
  [at, at + 1].some((place) => isOwnCountry(words[place]?.folded ?? ''))
