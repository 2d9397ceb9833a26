import { foldedWords } from '../likeness'
import { organisationKey, organisationRelation } from '../organisationName'
import type { Spelling } from '../personName'
import type { Relation } from '../sameName'
import { nameRelation } from '../sameName'
import type { KindOfNames, NamedEntry } from './entry'
import { spellingsOf } from './entry'

/** Why two entries look like one; the desk says it in words. */
export type Reason =
  | 'same-name'
  | 'other-spelling'
  | 'recorded-spelling'
  | 'without-marks'
  | 'initials'
  | 'longer-name'
  | 'like-sounds'
  | 'acronym'
  | 'state-left-out'

/** How two entries resemble each other. */
export interface Alike {
  relation: 'same' | 'maybe'
  reason: Reason
  /** The two spellings that met, of the one and of the other */
  spellings: [string, string]
}

const isFolded = (one: string, other: string): boolean =>
  foldedWords(one).toSorted().join(' ') === foldedWords(other).toSorted().join(' ')

/** @returns null where nothing says that two entries are one */
export const alike = (kind: KindOfNames, one: NamedEntry, other: NamedEntry): Alike | null =>
  kind === 'people' ? alikePeople(one, other) : alikeOrganisations(one, other)

/** Where both have an Azerbaijani name, that decides; a recorded spelling that is the other's name is still worth a look. */
function alikePeople(one: NamedEntry, other: NamedEntry): Alike | null {
  if (one.names.az && other.names.az) {
    const native = met(
      nameRelation,
      { name: one.names.az, locale: 'az' },
      { name: other.names.az, locale: 'az' },
    )
    return native ?? recorded(one, other) ?? null
  }
  return best(nameRelation, one, other)
}

function alikeOrganisations(one: NamedEntry, other: NamedEntry): Alike | null {
  const byName = best(organisationRelation, one, other)
  if (byName) return byName
  const known = new Map([...other.acronyms, ...Object.values(other.names)].flatMap(keyed))
  for (const acronym of [...one.acronyms, ...Object.values(one.names)]) {
    const same = acronym ? known.get(organisationKey(acronym)) : undefined
    if (acronym && same) return { relation: 'maybe', reason: 'acronym', spellings: [acronym, same] }
  }
  return null
}

const keyed = (name: string | null): [string, string][] =>
  name && organisationKey(name) !== '' ? [[organisationKey(name), name]] : []

type Relate = (one: Spelling, other: Spelling) => Relation

function best(relate: Relate, one: NamedEntry, other: NamedEntry): Alike | null {
  let found: Alike | null = null
  for (const mine of spellingsOf(one))
    for (const theirs of spellingsOf(other)) {
      const alike = met(relate, mine, theirs)
      if (alike?.relation === 'same') return alike
      found ??= alike
    }
  return found
}

function met(relate: Relate, one: Spelling, other: Spelling): Alike | null {
  const relation = relate(one, other)
  return relation === 'different'
    ? null
    : { relation, reason: reasonOf(relation, one.name, other.name), spellings: [one.name, other.name] }
}

function recorded(one: NamedEntry, other: NamedEntry): Alike | null {
  for (const mine of spellingsOf(one))
    for (const theirs of spellingsOf(other))
      if ((mine.locale === null || theirs.locale === null) && isFolded(mine.name, theirs.name))
        return { relation: 'maybe', reason: 'recorded-spelling', spellings: [mine.name, theirs.name] }
  return null
}

function reasonOf(relation: 'same' | 'maybe', one: string, other: string): Reason {
  if (isFolded(one, other)) return relation === 'same' ? 'same-name' : 'without-marks'
  if (relation === 'same') return 'other-spelling'
  if (organisationKey(one) === organisationKey(other)) return 'state-left-out'
  const [mine, theirs] = [foldedWords(one), foldedWords(other)]
  if ([...mine, ...theirs].some((word) => word.length === 1)) return 'initials'
  return mine.length === theirs.length ? 'like-sounds' : 'longer-name'
}
