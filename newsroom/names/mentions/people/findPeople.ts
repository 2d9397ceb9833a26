import { fold } from '../../../language/fold'
import type { Locale } from '../../../language/locales'
import type { NameWord } from '../../nameWord'
import type { Entry } from '../bodies/form'
import { stemsOfName } from '../words/endings'
import type { Word } from '../words/word'
import { isPlainGap } from '../words/word'
import { isByline } from './byline'
import { speaksOfHerself } from './feminine'
import { isGivenName } from './givenNames'
import { isNamedAfter } from './namedAfter'
import type { NameReader } from './nameReader'
import type { NameUnit } from './nameUnits'
import { isChildOf } from './nameUnits'
import { isOffice } from './offices'
import type { PeopleIndex, PersonForm } from './peopleIndex'
import { sortedKey } from './peopleIndex'
import { nameAt } from './readName'
import type { Fit } from './relation'
import { howFits } from './relation'

/** People of the register whose name stands at a place of a text. */
export interface FoundPeople {
  /** Indexes of the first and the last word */
  from: number
  to: number
  entries: { entry: Entry; fit: Fit }[]
  /** A byline, or something that is called after the person: nobody is meant, and nobody new either */
  isNobody: boolean
  /** Family name first */
  isReversed: boolean
}

interface Known {
  fit: Fit
  isTheirFather: boolean
}

export interface TextOfNames {
  text: string
  locale: Locale
  words: readonly Word[]
  units: readonly NameUnit[]
  read: NameReader
  /** Typed without a single Azerbaijani letter */
  isBare: boolean
}

/** Finds whole names: given and family name in either order, a father's name or an initial between or behind. */
export function findPeople(source: TextOfNames, index: PeopleIndex): FoundPeople[] {
  return source.units.flatMap((unit, at) => {
    if (!unit.isCapital || !isKnown(unit.written, source, index)) return []
    for (const length of index.lengths) {
      const found = findAt(source, index, at, length)
      if (found) return [found]
    }
    return []
  })
}

const isKnown = (written: string, { read }: TextOfNames, { known }: PeopleIndex) =>
  known.has(read(written).key) || known.has(fold(written))

function findAt(source: TextOfNames, index: PeopleIndex, at: number, length: number): FoundPeople | null {
  const { units, words, locale } = source
  const name = nameAt(units, at, length)
  const last = name?.units.at(-1)
  if (!name || !last) return null
  const others = name.units.slice(0, -1).map((unit) => source.read(unit.written))
  if (!name.units.slice(0, -1).every((unit) => isKnown(unit.written, source, index))) return null
  const endsHere = units[name.to] === last
  const stems = locale === 'az' && last.tied === null && endsHere ? stemsOfName(last.written) : [last.written]
  const entries = new Map<Entry, Known>()
  let isInflected = last.tied !== null || !endsHere
  let isReversed = false
  for (const stem of stems) {
    const rest = last.written.slice(stem.length)
    const isDative = /^[aə]$/i.test(rest) && /(?:ov|ev)$/i.test(stem)
    // Hüseynova is a woman, or Hüseynov in the dative: both are looked for
    if (entries.size > 0 && !isDative) break
    if (isDative && speaksOfHerself(words, last.to)) continue
    const spelled = [...others, source.read(stem)]
    for (const [entry, forms] of formsByEntry(spelled, index)) {
      const how = fathersFit(source, name.father, forms) ? howFits(spelled, forms, locale) : null
      const weaker = how === null && source.isBare && isBareLike(spelled, forms) ? 'likely' : how
      if (!weaker || entries.has(entry)) continue
      const father = name.father === null ? null : source.read(name.father).key
      entries.set(entry, {
        fit: name.hasInitial || followsGivenName(source, at) ? 'likely' : weaker,
        isTheirFather: father !== null && forms.some((form) => form.father?.key === father),
      })
      isReversed ||= forms.every((form) => form.words.at(-1)?.key === spelled[0]?.key)
      isInflected ||= rest !== ''
    }
  }
  if (entries.size === 0) return null
  const [from, to] = [units[at]?.from ?? 0, units[name.to]?.to ?? 0]
  const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0]
  return {
    from,
    to,
    entries: withThatFather(entries),
    isNobody: (!isInflected && isNamedAfter(words, to + 1)) || isByline(source.text, start, end),
    isReversed,
  }
}

function formsByEntry(spelled: readonly NameWord[], index: PeopleIndex) {
  const forms = [
    ...(index.byKey.get(sortedKey(spelled.map(({ key }) => key))) ?? []),
    ...(index.byFolded.get(sortedKey(spelled.map(({ written }) => fold(written)))) ?? []),
  ]
  return Map.groupBy(forms, ({ entry }) => entry)
}

const isBareLike = (spelled: readonly NameWord[], forms: readonly PersonForm[]) => {
  const mine = sortedKey(spelled.map(({ written }) => fold(written)))
  return forms.some((form) => sortedKey(form.words.map(({ written }) => fold(written))) === mine)
}

const fathersFit = ({ read }: TextOfNames, father: string | null, forms: readonly PersonForm[]): boolean =>
  father === null || forms.every((form) => form.father === null || form.father.key === read(father).key)

/** Where a father is named and one of several has that father, it is this one. */
function withThatFather(entries: Map<Entry, Known>): { entry: Entry; fit: Fit }[] {
  const all = [...entries].map(([entry, known]) => ({ entry, ...known }))
  const fitting = all.filter(({ isTheirFather }) => isTheirFather)
  return (fitting.length > 0 ? fitting : all).map(({ entry, fit: how }) => ({ entry, fit: how }))
}

/** Another capitalised name before, with nothing between: Ana Maria Silva need not be Maria Silva. */
function followsGivenName({ units }: TextOfNames, at: number): boolean {
  const [before, unit] = [units[at - 1], units[at]]
  if (!before || !unit || !before.isCapital || before.inCapitals || !isPlainGap(unit.gap)) return false
  return !isChildOf(before) && isGivenName(before.folded) && !isOffice(before.folded)
}
