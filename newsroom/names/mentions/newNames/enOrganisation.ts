import { isEnHead, isProgramme, isUnionWord, isUnit } from '../bodies/headWords'
import type { TextOfNames } from '../people/findPeople'
import { isGivenName } from '../people/givenNames'
import { isOffice } from '../people/offices'
import type { Word } from '../words/word'
import { isPlainGap } from '../words/word'
import { institutionBefore, isOfInstitution } from './enOffice'
import type { NewName } from './newPeople'
import { isGeneric, isOrdinary } from './shapes'

const preposition = /^(?:of|for|on)$/
const linking = /^(?:and|&|the|of|for)$/
/** Heads that need what they are of: Ministry of Justice. */
const needsField =
  /^(?:ministry|department|office|faculty|committee|commission|service|council|court|programme|program|party|union|club|house|mission|group)$/
/** Capitalised words before a head that are no part of a name. */
const beginning =
  /^(?:this|that|these|our|their|his|her|its|mr|mrs|ms|dr|deputy|former|representatives?|officials?|experts?|members?|both|each|other|all|new)$/

/** Those for whom a body is, in the genitive: Children’s Fund. A country’s Ministry is two names. */
const forWhom =
  /^(?:children|women|people|men|youth|workers?|students?|teachers?|writers?|journalists?|lawyers?|doctors?|veterans?|citizens?|consumers?|employers?|farmers?|mothers?|seafarers?|nations?|refugees?|migrants?)$/

/** The organisation whose head word (Ministry, University) stands at a place, with what belongs around it. */
export function enOrganisation(
  { words, text }: TextOfNames,
  at: number,
  isFree: (word: number) => boolean,
): NewName | null {
  const head = words[at]
  if (!head || !isEnHead(head.folded) || head.inCapitals || head.inTitle) return null
  if (head.folded === 'office') return officeOfInstitution({ words, text }, at, isFree)
  if (isUnit(head.folded)) return null
  if (leadsToHead(words, at, isFree)) return null
  const from = beginningOf(words, at, isFree)
  const to = head.tied === 's' ? at : endOf(words, at, isFree)
  if (
    to === from ||
    (from === at &&
      !/^(?:ministry|university|academy|institute|embassy|bank|museum|foundation|association|agency|bureau|union|society|league|federation|organization|organisation|council|committee|service|commission|center|centre|high)$/.test(
        head.folded,
      ))
  )
    return null
  if (to === at && needsField.test(head.folded) && at - from < 2 && words[from]?.tied !== 's') return null
  if (isProgramme(head.folded) && !isUnionWord(words[from]?.folded ?? '')) return null
  if (from === at - 1 && to === at && isGeneric(words[from]?.folded ?? '')) return null
  return nameOf({ words, text }, from, to)
}

type Source = Pick<TextOfNames, 'words' | 'text'>

function nameOf({ words, text }: Source, from: number, to: number): NewName {
  const end = words[to]?.end ?? 0
  const name = text.slice(words[from]?.start ?? 0, end).replace(/['’ʼ‘`´]s$/i, '')
  return { from, to, name: name.replace(/\s+/g, ' ') }
}

/** The Office of the Ombudsman, the Prosecutor General’s Office: no part of something else, as offices are. */
function officeOfInstitution(source: Source, at: number, isFree: (word: number) => boolean): NewName | null {
  const { words } = source
  const to = words[at]?.tied === 's' ? at : endOf(words, at, isFree)
  if (to > at) return isOfInstitution(words.slice(at + 1, to + 1)) ? nameOf(source, at, to) : null
  const from = institutionBefore(words, at, isFree)
  return from === null ? null : nameOf(source, from, at)
}

/** In "State University Foundation" and "Public Service Development Agency" the last head leads. */
function leadsToHead(words: readonly Word[], at: number, isFree: (word: number) => boolean): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const [before, word] = [words[next - 1], words[next]]
    if (before?.tied != null || !word?.isCapital || !isFree(next) || !isPlainGap(word.gap)) return false
    if (isEnHead(word.folded)) return true
    if (isOffice(word.folded) || isGivenName(word.folded)) return false
  }
  return false
}

function beginningOf(words: readonly Word[], at: number, isFree: (word: number) => boolean): number {
  let from = at
  for (;;) {
    const [before, here] = [words[from - 1], words[from]]
    if (!before || !here || here.startsSentence || !isFree(from - 1) || !isPlainGap(here.gap)) return from
    if (before.folded === '&') {
      if (!words[from - 2]?.isCapital || !isFree(from - 2)) return from
      from -= 2
      continue
    }
    if (
      !before.isCapital ||
      (before.tied !== null && !(before.tied === 's' && forWhom.test(before.folded))) ||
      before.folded === 'the' ||
      beginning.test(before.folded) ||
      isOffice(before.folded)
    )
      return from
    if (
      before.startsSentence &&
      isOrdinary(before.folded) &&
      !/^(?:international|national|state|world|global|human)$/.test(before.folded)
    )
      return from
    from -= 1
  }
}

/** "of", "for" and "on" lead on to capitalised words, and "and" between them, but not to another organisation. */
function endOf(words: readonly Word[], at: number, isFree: (word: number) => boolean): number {
  let to = at
  while (preposition.test(words[to + 1]?.folded ?? '') && isPlainGap(words[to + 1]?.gap ?? '')) {
    const isNamed = (place: number) => {
      const word = words[place]
      if (!word?.isCapital || !isFree(place) || !isPlainGap(word.gap)) return false
      // The first word of a text stands below its headline, with nothing between.
      if (word.startsSentence && isOrdinary(word.folded)) return false
      // International Organization for Migration Office: a part of it, not of its name
      return place === to + 2 || !isUnit(word.folded)
    }
    let next = to + 2
    if (words[next]?.folded === 'the') next += 1
    if (!isNamed(next)) return to
    to = next
    while (words[to]?.tied == null) {
      if (isNamed(to + 1) && !(isGivenName(words[to + 1]?.folded ?? '') && isNamed(to + 2))) to += 1
      else if (
        linking.test(words[to + 1]?.folded ?? '') &&
        isPlainGap(words[to + 1]?.gap ?? '') &&
        !preposition.test(words[to + 1]?.folded ?? '') &&
        isNamed(to + 2) &&
        !reachesHead(words, to + 2)
      )
        to += 2
      else break
    }
  }
  return to
}

/** Ministry of Justice and Baku Business University are two. */
function reachesHead(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const word = words[at]
    if (!word?.isCapital) return false
    if (isEnHead(word.folded)) return true
  }
  return false
}
