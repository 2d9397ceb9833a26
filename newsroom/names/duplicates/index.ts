import { looseKey } from '../nameWord'
import { organisationKey } from '../organisationName'
import { personName } from '../personName'
import type { Alike } from './alike'
import { alike } from './alike'
import type { KindOfNames, NamedEntry } from './entry'
import { spellingsOf } from './entry'

/** Two entries that may be one. */
export interface AlikePair extends Alike {
  one: NamedEntry
  other: NamedEntry
}

interface Keys {
  /** Under which others find the entry */
  kept: string[]
  /** Under which it looks for others */
  asked: string[]
}

/** Entries of one kind by the keys of their names: whoever looks for another meets a few, not all. */
export interface NameIndex {
  kind: KindOfNames
  byKey: ReadonlyMap<string, readonly NamedEntry[]>
}

export function indexNames(kind: KindOfNames, register: readonly NamedEntry[]): NameIndex {
  const byKey = new Map<string, NamedEntry[]>()
  for (const entry of register)
    for (const key of new Set(keysOf(kind, entry).kept)) {
      const there = byKey.get(key)
      if (there) there.push(entry)
      else byKey.set(key, [entry])
    }
  return { kind, byKey }
}

/** Entries that are, or may be, the same as one that need not be in the register yet; the surest first. */
export function alikeIn({ kind, byKey }: NameIndex, entry: NamedEntry): AlikePair[] {
  const met = new Set(keysOf(kind, entry).asked.flatMap((key) => byKey.get(key) ?? []))
  return surestFirst(
    [...met].flatMap((other) => {
      const likeness = other.id === entry.id ? null : alike(kind, entry, other)
      return likeness ? [{ ...likeness, one: entry, other }] : []
    }),
  )
}

/** Every pair of the register that is, or may be, one; each once, the surest first. */
export function alikePairs(kind: KindOfNames, register: readonly NamedEntry[]): AlikePair[] {
  const index = indexNames(kind, register)
  const seen = new Set<string>()
  return surestFirst(
    register.flatMap((entry) =>
      alikeIn(index, entry).filter(({ other }) => {
        const pair = [entry.id, other.id].toSorted().join(' ')
        return !seen.has(pair) && seen.add(pair)
      }),
    ),
  )
}

const surestFirst = (pairs: AlikePair[]): AlikePair[] =>
  pairs.toSorted((a, b) => Number(b.relation === 'same') - Number(a.relation === 'same'))

const keysOf = (kind: KindOfNames, entry: NamedEntry): Keys =>
  kind === 'people' ? keysOfPerson(entry) : keysOfOrganisation(entry)

function keysOfOrganisation(entry: NamedEntry): Keys {
  const names = [...spellingsOf(entry).map(({ name }) => name), ...entry.acronyms]
  const keys = names.map(organisationKey).filter((key) => key !== '')
  return { kept: keys, asked: keys }
}

/**
 * Whole names meet by their sounds. V. Hüseynov meets everybody of that surname and they meet him, but not each other,
 * so that common surnames stay cheap; a name of three words meets those of two in the same way.
 */
function keysOfPerson(entry: NamedEntry): Keys {
  const keys: Keys = { kept: [], asked: [] }
  for (const spelling of spellingsOf(entry)) {
    const name = personName(spelling)
    if (!name) continue
    const sounds = name.words.map(looseKey).toSorted()
    const whole = sounds.join(' ')
    const shorter =
      sounds.length > 2 ? sounds.map((_, left) => sounds.filter((_sound, at) => at !== left).join(' ')) : []
    const isShort = name.initials.length > 0
    keys.kept.push(
      whole,
      ...sounds.map((sound) => `surname ${sound}`),
      ...shorter.map((key) => `longer ${key}`),
    )
    keys.asked.push(whole, ...sounds.map((sound) => `initials ${sound}`), ...shorter, `longer ${whole}`)
    if (!isShort) continue
    keys.kept.push(...sounds.map((sound) => `initials ${sound}`))
    keys.asked.push(...sounds.map((sound) => `surname ${sound}`))
  }
  return keys
}
