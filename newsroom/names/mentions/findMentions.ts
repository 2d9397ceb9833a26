import type { Locale } from '../../language/locales'
import { findBodies } from './bodies/findBodies'
import type { Entry } from './bodies/form'
import type { CompiledRegister } from './compileRegister'
import { nameIn } from './compileRegister'
import type { Found } from './found'
import { choose } from './found'
import type { Mention } from './mention'
import { findNewNames } from './newNames/findNewNames'
import { findInitials } from './people/findInitials'
import type { FoundPeople, TextOfNames } from './people/findPeople'
import { findPeople } from './people/findPeople'
import { nameReader } from './people/nameReader'
import { nameUnits } from './people/nameUnits'
import { spanOf } from './span'
import { readWords } from './words/readWords'

/**
 * Finds who and what a text names: entries of the register under any of their spellings, and names of people and
 * organisations that are not in it. Sorted by place, without overlaps; the longest name wins.
 */
export function findMentions(text: string, locale: Locale, register: CompiledRegister): Mention[] {
  const { source, known, taken, nobodies } = lookThrough(text, locale, register)
  return inOrder([...known, ...findNewNames(source, taken, nobodies)])
}

/** The same without new names: for who wants to link and not to ask. */
export const findKnown = (text: string, locale: Locale, register: CompiledRegister): Mention[] =>
  inOrder(lookThrough(text, locale, register).known)

const inOrder = (mentions: Mention[]): Mention[] => mentions.sort((one, other) => one.start - other.start)

function lookThrough(text: string, locale: Locale, register: CompiledRegister) {
  const words = readWords(text, locale)
  const source: TextOfNames = {
    ...{ text, locale, words, units: nameUnits(words), read: nameReader(locale) },
    isBare: locale === 'az' && !/[əğışöüçƏĞŞÖÜÇİ]/.test(text),
  }
  const people = [
    ...findPeople(source, register.people),
    ...onlyKnown(findInitials(source, register.people), source, register),
  ]
  const nobodies = people.filter(({ isNobody }) => isNobody)
  const isPerson = (word: number) => people.some(({ from, to }) => from <= word && word <= to)
  const found = [
    ...findBodies(text, { words, locale, isPerson }, register),
    ...people.filter(({ isNobody }) => !isNobody).map(foundPerson),
  ]
  const taken: boolean[] = []
  const known = choose(found, taken).map((each) => mentionOf(each, source))
  return { source, known, taken, nobodies }
}

const foundPerson = ({ from, to, entries, isReversed }: FoundPeople): Found => {
  const sure = entries.filter(({ fit }) => fit === 'certain')
  const meant = sure.length > 0 ? sure : entries
  return {
    from,
    to,
    entries: meant.map(({ entry }) => entry),
    isSure: sure.length > 0,
    rank: isReversed ? 2 : 1,
  }
}

/** Of several who share initial and family name, the one whom the text names in full. */
function onlyKnown(
  initials: FoundPeople[],
  source: TextOfNames,
  { people }: CompiledRegister,
): FoundPeople[] {
  if (!initials.some(({ entries }) => entries.length > 1)) return initials
  const named = new Set(
    findPeople(source, people).flatMap(({ entries }) => entries.map(({ entry }) => entry)),
  )
  return initials.map((each) => {
    const known = each.entries.filter(({ entry }) => named.has(entry))
    return known.length === 1 ? { ...each, entries: known } : each
  })
}

function mentionOf({ from, to, entries, isSure }: Found, { words, text, locale }: TextOfNames): Mention {
  const { start, end } = spanOf(words, from, to, text)
  const place = { surface: text.slice(start, end), start, end }
  const [entry, ...others] = entries as [Entry, ...Entry[]]
  const { type } = entry
  if (others.length === 0) {
    return {
      type,
      id: entry.id,
      name: nameIn(entry, locale),
      ...place,
      confidence: isSure ? 'certain' : 'likely',
    }
  }
  const candidates = entries.map((each) => ({ id: each.id, name: nameIn(each, locale) }))
  return { type, id: null, name: nameIn(entry, locale), ...place, confidence: 'ambiguous', candidates }
}
