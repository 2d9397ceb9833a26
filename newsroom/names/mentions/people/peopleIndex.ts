import { lowerAz } from '../../../language/casing'
import { fold } from '../../../language/fold'
import type { Locale } from '../../../language/locales'
import type { NameWord } from '../../nameWord'
import type { PersonName } from '../../personName'
import { personName } from '../../personName'
import type { Entry } from '../bodies/form'
import type { RegisterEntry } from '../mention'

/** One spelling of a person of the register. */
export interface PersonForm {
  entry: Entry
  /** Null for a recorded variant, whose language nobody said */
  locale: Locale | null
  name: string
  /** In the order written, the family name last in the names of the entry */
  words: NameWord[]
  father: NameWord | null
}

export interface PeopleIndex {
  /** By the keys of all their words, sorted */
  byKey: ReadonlyMap<string, PersonForm[]>
  /** By their words folded and sorted, for texts that are typed without Azerbaijani letters */
  byFolded: ReadonlyMap<string, PersonForm[]>
  /** By the key of each word that may be a family name, for initials */
  byFamily: ReadonlyMap<string, PersonForm[]>
  /** Keys and folded words of everybody, so that most words of a text need no further look */
  known: ReadonlySet<string>
  /** How many words names have */
  lengths: number[]
}

export const sortedKey = (keys: readonly string[]): string => keys.toSorted().join(' ')

/** Lower case in either language, so that capitals of a headline compare. */
export const isSameWord = (one: string, other: string): boolean =>
  lowerAz(one) === lowerAz(other) || one.toLowerCase() === other.toLowerCase()

/** Everybody under each of the recorded spellings. */
export function indexPeople(people: readonly RegisterEntry[]): PeopleIndex {
  const byKey = new Map<string, PersonForm[]>()
  const byFolded = new Map<string, PersonForm[]>()
  const byFamily = new Map<string, PersonForm[]>()
  const known = new Set<string>()
  const lengths = new Set<number>()
  for (const one of people) {
    const entry: Entry = { type: 'person', id: one.id, names: one.names }
    for (const form of formsOf(entry, one)) {
      const keys = form.words.map(({ key }) => key)
      const folded = form.words.map(({ written }) => fold(written))
      push(byKey, sortedKey(keys), form)
      push(byFolded, sortedKey(folded), form)
      const family = keys.at(-1)
      if (family !== undefined && form.words.length === 2) push(byFamily, family, form)
      for (const each of [...keys, ...folded]) known.add(each)
      lengths.add(form.words.length)
    }
  }
  return { byKey, byFolded, byFamily, known, lengths: [...lengths].sort((one, other) => other - one) }
}

function formsOf(entry: Entry, { names, variants }: RegisterEntry): PersonForm[] {
  const spellings = [
    { name: names.az, locale: 'az' as const },
    { name: names.en, locale: 'en' as const },
    ...variants.map((name) => ({ name, locale: null })),
  ]
  return spellings.flatMap(({ name, locale }) => {
    const parsed = name ? personName({ name, locale }) : null
    if (!name || !parsed || parsed.words.length < 2 || parsed.initials.length > 0) return []
    return { entry, locale, name, words: asWritten(name, parsed), father: parsed.father }
  })
}

/** The words of a name sort by their keys; here they stand as in the name. */
const asWritten = (name: string, { words }: PersonName): NameWord[] =>
  words.toSorted(
    (one, other) => name.normalize('NFC').indexOf(one.written) - name.normalize('NFC').indexOf(other.written),
  )

function push<T>(map: Map<string, T[]>, key: string, value: T) {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}
