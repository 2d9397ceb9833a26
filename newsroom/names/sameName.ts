import { lowerAz } from '../language/casing'
import type { NameWord } from './nameWord'
import { canBeOne, looseKey } from './nameWord'
import type { PersonName, Spelling } from './personName'
import { personName } from './personName'

export type Relation = 'same' | 'maybe' | 'different'

/**
 * The key under which spellings of one person's name meet, in either order of its words and in either
 * language: «Vüsal Hüseynov», "Huseinov Vusal", "Mr. Vusal Guseyn oglu Huseynov". For finding candidates; whether two
 * are one, {@link nameRelation} says, which looks at the letters too.
 * @returns null where there are not two whole words, or no single person is named
 */
export const nameKey = (spelling: Spelling): string | null => joined(spelling, ({ key }) => key)

/** The same with every e and a alike, for what only a person can tell: Emin and Amin, Əliyev and Eliyev. */
export const looseNameKey = (spelling: Spelling): string | null => joined(spelling, looseKey)

function joined(spelling: Spelling, keyOf: (word: NameWord) => string): string | null {
  const name = personName(spelling)
  if (!name || name.words.length < 2 || name.initials.length > 0) return null
  return name.words.map(keyOf).toSorted().join(' ')
}

/**
 * Whether two spellings name one person: `same` where nothing else is likely, `maybe` where a person must
 * look. Between two Azerbaijani spellings letters decide (Camal and Cəmal are two); across languages sounds do.
 */
export function nameRelation(one: Spelling, other: Spelling): Relation {
  const [mine, theirs] = [personName(one), personName(other)]
  if (!mine || !theirs || fathersDiffer(mine, theirs)) return 'different'
  if (mine.initials.length > 0 || theirs.initials.length > 0) return byInitials(mine, theirs)
  if (mine.words.length !== theirs.words.length) return isPartOf(mine, theirs) ? 'maybe' : 'different'
  if (mine.words.length < 2) return 'different'
  const likes = pairs(mine, theirs)
  const all = (holds: (a: NameWord, b: NameWord) => boolean) =>
    likes.every(([a, b]) => b !== null && holds(a, b))
  if (!all(() => true)) return 'different'
  const isOne = all((a, b) => a.key === b.key && canBeOne(a, b))
  const isBare = isTypedWithoutMarks(mine) || isTypedWithoutMarks(theirs)
  if (one.locale === 'az' && other.locale === 'az') {
    if (all((a, b) => lowerAz(a.written) === lowerAz(b.written))) return 'same'
    return isOne || isBare ? 'maybe' : 'different'
  }
  if (isOne) return 'same'
  return isBare || all(canBeOne) ? 'maybe' : 'different'
}

/** Each word of the one with its like of the other; null where it has none. */
function pairs(mine: PersonName, theirs: PersonName): [NameWord, NameWord | null][] {
  const left = [...theirs.words]
  return mine.words.map((word) => {
    const same = left.findIndex(({ key }) => key === word.key)
    const at = same < 0 ? left.findIndex((each) => looseKey(each) === looseKey(word)) : same
    return [word, (at < 0 ? undefined : left.splice(at, 1)[0]) ?? null]
  })
}

const fathersDiffer = (mine: PersonName, theirs: PersonName): boolean =>
  mine.father !== null && theirs.father !== null && mine.father.key !== theirs.father.key

/** V. Hüseynov may be Vüsal Hüseynov. */
function byInitials(mine: PersonName, theirs: PersonName): Relation {
  const shorter = mine.words.length <= theirs.words.length ? mine : theirs
  const longer = shorter === mine ? theirs : mine
  const rest = [...longer.words]
  for (const word of shorter.words) {
    const at = rest.findIndex(({ key }) => key === word.key)
    if (at < 0) return 'different'
    rest.splice(at, 1)
  }
  const firsts = [...rest.map(({ key }) => key), ...longer.initials].map((each) => each[0])
  const fits = shorter.initials.every((initial) => firsts.some((first) => first === keyInitial(initial)))
  return fits ? 'maybe' : 'different'
}

/** The first sound of an initial, in the classes of keys: Ç. and Ch. and J. are c. */
export const keyInitial = (initial: string): string | undefined =>
  ({ sh: 's', ch: 'c', j: 'c', kh: 'h', x: 'h', gh: 'g', q: 'g', zh: 'c' })[initial] ?? initial[0]

/** A third name that only one of the two gives. */
function isPartOf(mine: PersonName, theirs: PersonName): boolean {
  const [few, many] = mine.words.length < theirs.words.length ? [mine, theirs] : [theirs, mine]
  return few.words.length > 1 && few.words.every(({ key }) => many.words.some((word) => word.key === key))
}

const isTypedWithoutMarks = ({ words }: PersonName): boolean =>
  words.every(({ written }) => /^[A-Za-z-]+$/.test(written))
