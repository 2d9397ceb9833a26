import { lowerAz } from '../../../language/casing'
import { canBeOne } from '../../nameWord'
import { keyInitial } from '../../sameName'
import type { Entry } from '../bodies/form'
import { stemsOfName } from '../words/endings'
import { isByline } from './byline'
import type { FoundPeople, TextOfNames } from './findPeople'
import { isNamedAfter } from './namedAfter'
import type { NameUnit } from './nameUnits'
import { isInitial } from './nameUnits'
import type { PeopleIndex, PersonForm } from './peopleIndex'
import { isSameWord } from './peopleIndex'

/** V. Hüseynov and Hüseynov V. may be Vüsal Hüseynov: for a person to confirm. */
export function findInitials(source: TextOfNames, index: PeopleIndex): FoundPeople[] {
  const { units, words, text } = source
  return units.flatMap((unit, at) => {
    const behind = initialsBehind(units, at)
    const isFirst = isInitial(unit)
    const family = isFirst ? familyBehind(units, at) : behind > at ? at : null
    if (family === null) return []
    const initial = isFirst ? unit : units[at + 1]
    const familyUnit = units[family]
    if (!familyUnit?.isCapital || !initial) return []
    const found = fitting(source, index, initial.written, familyUnit)
    if (found.entries.length === 0) return []
    const [from, to] = [unit.from, units[isFirst ? family : behind]?.to ?? unit.to]
    const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0]
    const isNobody = (!found.isInflected && isNamedAfter(words, to + 1)) || isByline(text, start, end)
    return [
      {
        from,
        to,
        isNobody,
        isReversed: false,
        entries: found.entries.map((entry) => ({ entry, fit: 'likely' as const })),
      },
    ]
  })
}

/** Index of the family name behind one or two initials, or null. */
function familyBehind(units: readonly NameUnit[], at: number): number | null {
  for (let to = at + 1; to < at + 3; to++) {
    const unit = units[to]
    if (!unit || !/^\.\s?$/.test(unit.gap)) return null
    if (!isInitial(unit)) return to
  }
  return null
}

/** Index of the last initial behind a family name; its own where there is none. */
function initialsBehind(units: readonly NameUnit[], at: number): number {
  let last = at
  while (
    isInitial(units[last + 1]) &&
    (last === at ? /^\s$/ : /^\.\s?$/).test(units[last + 1]?.gap ?? '') &&
    (units[last + 2]?.gap ?? '.').startsWith('.')
  )
    last += 1
  return last
}

function fitting({ locale, read }: TextOfNames, index: PeopleIndex, initial: string, family: NameUnit) {
  for (const stem of locale === 'az' && family.tied === null
    ? stemsOfName(family.written)
    : [family.written]) {
    const word = read(stem)
    const isOne = (form: PersonForm) => {
      const theirs = form.words.at(-1)
      if (!theirs) return false
      const isExact = isSameWord(theirs.written, stem)
      return (
        (isExact || (canBeOne(theirs, word) && !(locale === 'az' && form.locale === 'az'))) &&
        beginsWith(form, initial, locale === 'az')
      )
    }
    const entries = new Set<Entry>(
      (index.byFamily.get(word.key) ?? []).filter(isOne).map(({ entry }) => entry),
    )
    if (entries.size > 0)
      return { entries: [...entries], isInflected: stem !== family.written || family.tied !== null }
  }
  return { entries: [], isInflected: false }
}

/** Between two Azerbaijani spellings the letter counts (Ş is not S), else the sound. */
function beginsWith(form: PersonForm, initial: string, isAzerbaijani: boolean): boolean {
  const given = form.words[0]
  if (!given) return false
  if (isAzerbaijani && form.locale === 'az') return lowerAz(given.written).startsWith(lowerAz(initial))
  return given.key.startsWith(keyInitial(initial.toLowerCase()) ?? '')
}
