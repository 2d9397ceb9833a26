import { fold } from '../../../language/fold'
import { isHead } from '../bodies/headWords'
import { isByline } from '../people/byline'
import type { TextOfNames } from '../people/findPeople'
import { isGivenName } from '../people/givenNames'
import { isNamedAfter, isThing } from '../people/namedAfter'
import type { NameUnit } from '../people/nameUnits'
import { isChildOf, isInitial } from '../people/nameUnits'
import { isOffice } from '../people/offices'
import { isPlace } from '../words/places'
import { isPlainGap } from '../words/word'
import { nominativeOfName } from './nominative'
import { isLocal, isOrdinary, surnameShape } from './shapes'

export interface NewPerson extends NewName {
  /** Given and family name are told by their own shape */
  isSure: boolean
}

export interface NewName {
  /** Indexes of the first and the last word */
  from: number
  to: number
  name: string
}

/** Names of people whom nobody knows yet: two or three capitalised words that look like a name. */
export function newPeople(source: TextOfNames, isTaken: (word: number) => boolean): NewPerson[] {
  return runs(source, isTaken).flatMap((run) => nameIn(run, source) ?? [])
}

interface Run {
  units: NameUnit[]
  /** An office or a form of address stands before it */
  hasOffice: boolean
}

const isNamePart = (unit: NameUnit): boolean =>
  unit.isCapital &&
  (isInitial(unit) ||
    (unit.written.length > 2 &&
      !/\p{N}/u.test(unit.written) &&
      (unit.inCapitals || !isAbbreviation(unit.written))))

const isAbbreviation = (written: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]|\p{Ll}\p{Lu}\p{Lu}/u.test(written)

const endsRun = (unit: NameUnit): boolean =>
  isOffice(unit.folded) || isHead(unit.written) || isPlace(unit.folded) || isOrdinary(unit.folded)

/** Füzuli is a district, and a given name before a family name: Füzuli Cəbrayıllı. */
const isNamesake = ({ folded, tied }: NameUnit, next: NameUnit | undefined): boolean =>
  isPlace(folded) &&
  isGivenName(folded) &&
  tied === null &&
  next?.isCapital === true &&
  isPlainGap(next.gap) &&
  !isPlace(next.folded) &&
  surnameShape(next.folded) !== null

/** Capitalised words that follow each other in one sentence, without offices, places and heads of organisations. */
function runs({ units, locale }: TextOfNames, isTaken: (word: number) => boolean): Run[] {
  const found: Run[] = []
  let run: Run = { units: [], hasOffice: false }
  const close = (hasOffice: boolean) => {
    if (run.units.length > 0) found.push(run)
    run = { units: [], hasOffice }
  }
  for (const [at, unit] of units.entries()) {
    const before = run.units.at(-1)
    const isNear =
      isPlainGap(unit.gap) || (/^\.\s?$/.test(unit.gap) && before !== undefined && isInitial(before))
    if (before && (!isNear || unit.startsSentence || before.tied !== null)) close(false)
    if (isTaken(unit.from)) close(false)
    else if (isChildOf(unit) && run.units.length > 0) run.units.push(unit)
    else if (!isNamePart(unit)) close(isOffice(unit.folded) && !(locale === 'en' && unit.tied === 's'))
    else if (
      endsRun(unit) &&
      !(run.units.length > 0 && isGivenName(unit.folded)) &&
      !isNamesake(unit, units[at + 1])
    )
      close(isOffice(unit.folded))
    else run.units.push(unit)
  }
  close(false)
  return found
}

function nameIn(run: Run, source: TextOfNames): NewPerson | null {
  const { locale, words, text } = source
  const units = withoutBeginning(withoutField(run, words), locale)
  const [first, last] = [units[0], units.at(-1)]
  const plain = units.filter((unit, at) => !isInitial(unit) && !isChildOf(unit) && !isChildOf(units[at + 1]))
  if (!first || !last || units.length < 2 || plain.length > 3 || plain.length < 1) return null
  if (!looksLikeName(plain, units, { ...run, units }, locale)) return null
  const lastWord = plain.at(-1)
  if (!lastWord || isFamily(last.folded) || isThing(last.folded)) return null
  const [from, to] = [first.from, last.to]
  const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0]
  const next = words[to + 1]
  const name = nameOf(units, locale, next && isPlainGap(next.gap) ? next.folded : '')
  const isInflected = last.tied !== null || !name.endsWith(last.written)
  if ((!isInflected && isNamedAfter(words, to + 1)) || isByline(text, start, end)) return null
  const isSure =
    units.some(isChildOf) ||
    (plain.some(({ folded }) => isGivenName(folded)) &&
      surnameShape(fold(name.split(/\s/).at(-1) ?? '')) === 'sure')
  return { from, to, name, isSure }
}

/** Minister of Labour Anar Karimov: the first word is what the office is of. */
function withoutField({ units, hasOffice }: Run, words: TextOfNames['words']): Run {
  const at = units[0]?.from ?? 0
  const isOfOffice = words[at - 1]?.folded === 'of' && isOffice(words[at - 2]?.folded ?? '')
  return isOfOffice && units.length > 2 ? { units: units.slice(1), hasOffice: true } : { units, hasOffice }
}

/** A sentence begins with a capital whatever its first word is. */
function withoutBeginning({ units, hasOffice }: Run, locale: TextOfNames['locale']): NameUnit[] {
  const [first, second, third] = units
  // Qəhrəman Mübariz İbrahimov: what stands before a given and a family name is no name
  const isTitled =
    units.length === 3 && first && second && third && !isGivenName(first.folded) && !isInitial(second)
  if (
    isTitled &&
    isGivenName(second.folded) &&
    surnameShape(fold(nominativeOfName(third.written, locale, ''))) === 'sure'
  )
    return units.slice(1)
  if (!first?.startsSentence || isGivenName(first.folded) || isInitial(first) || hasOffice) return units
  const isLocative = locale === 'az' && isLocal(first.folded)
  const goesOn = second !== undefined && third !== undefined && !isChildOf(third) && !isChildOf(second)
  if (isLocative || (goesOn && (isGivenName(second.folded) || surnameShape(third.folded) !== 'sure')))
    return units.slice(1)
  return units
}

function looksLikeName(plain: NameUnit[], all: NameUnit[], { hasOffice }: Run, locale: string): boolean {
  const [first] = plain
  if (!first) return false
  if (all.some(isChildOf)) return plain.length > 0
  const stems = plain.map((unit) => (locale === 'az' ? bare(unit) : unit.folded))
  const isSure = stems.some((stem) => surnameShape(stem) === 'sure')
  const isPerhaps = stems.some((stem) => surnameShape(stem) === 'perhaps')
  if (plain.length === 1) return all.some(isInitial) && (isSure || hasOffice)
  const given = plain.some(({ folded }) => isGivenName(folded)) || isGivenName(stems.at(-1) ?? '')
  if (locale === 'az' && !isSure && !given && isLocal(plain.at(-1)?.folded ?? '')) return false
  const isHeadline = all.some(({ inCapitals }) => inCapitals)
  if (isHeadline) return given && (isSure || isPerhaps)
  if (given && (isSure || isPerhaps || isGivenName(first.folded) || isGivenName(plain[1]?.folded ?? '')))
    return true
  if (first.startsSentence)
    return (
      isSure &&
      !isLocal(first.folded) &&
      plain.length === 2 &&
      first.folded.length < 12 &&
      !isVerbal(first.folded)
    )
  return isSure || hasOffice
}

/** Görüşün, Tədbirin, Speaking: beginnings of sentences rather than given names. */
const isVerbal = (folded: string): boolean =>
  /(?:ing|ed|[iu]n[iu]n|[iu]nc[ae]|[ae]r[ae]k|l[ae]r[iu]?)$/.test(folded)

const bare = (unit: NameUnit): string => fold(nominativeOfName(unit.written, 'az', ''))

/** Əliyevlər, the Huseynovs. */
const isFamily = (folded: string): boolean =>
  /(?:ov|ev|ova|eva|zade|l[iu])l[ae]r/.test(folded) || /(?:ov|ev)a?s$/.test(folded)

function nameOf(units: readonly NameUnit[], locale: TextOfNames['locale'], next: string): string {
  return units
    .map((unit, at) => {
      const isLast = at === units.length - 1
      const written =
        isLast && !isChildOf(unit) && unit.tied === null
          ? nominativeOfName(unit.written, locale, next)
          : unit.written
      return isInitial(unit)
        ? `${written}.`
        : isLast && isChildOf(unit)
          ? written.replace(/(?<=^.{4}).+$/u, '')
          : written
    })
    .join(' ')
}
