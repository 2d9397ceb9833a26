import { casedKey } from '../bodies/acronymKey'
import { introducedBehind } from '../bodies/introduced'
import type { Mention, MentionType } from '../mention'
import type { FoundPeople, TextOfNames } from '../people/findPeople'
import { spanOf } from '../span'
import { newOrganisations } from './newOrganisations'
import type { NewName } from './newPeople'
import { newPeople } from './newPeople'

/**
 * Names of people and organisations that the register does not know, with a guessed nominative.
 * @param taken words of names that are known
 * @param nobodies names that stand in bylines and in names of things
 */
export function findNewNames(
  source: TextOfNames,
  taken: readonly boolean[],
  nobodies: readonly FoundPeople[],
): Mention[] {
  const { words, text } = source
  const isTaken = (word: number) => taken[word] ?? false
  const nobody = wordsIn(nobodies)
  const isNobody = (word: number) => isTaken(word) || nobody.has(word)
  // Given and family name together are somebody, also before an organisation: «Yusif Yusibov və Könüllülər Təşkilatı»
  const sure = newPeople(source, isNobody).filter(({ isSure }) => isSure)
  const ofSure = wordsIn(sure)
  const inFull = newOrganisations(source, (word) => isTaken(word) || ofSure.has(word))
  const organisations = [...inFull, ...underAcronyms(source, inFull, isTaken)]
  const named = wordsIn([...sure, ...organisations])
  const others = newPeople(source, (word) => isNobody(word) || named.has(word))
  const people = [...sure, ...others]
  const toMention =
    (type: MentionType) =>
    ({ from, to, name }: NewName): Mention => {
      const { start, end } = spanOf(words, from, to, text)
      return { type, id: null, name, surface: text.slice(start, end), start, end, confidence: 'likely' }
    }
  return [...organisations.map(toMention('organisation')), ...people.map(toMention('person'))]
}

/** The same organisations where the text calls them by the acronyms that it gives them: X (ABC) … ABC. */
function underAcronyms(
  { words, text }: TextOfNames,
  inFull: readonly NewName[],
  isTaken: (word: number) => boolean,
): NewName[] {
  const names = new Map<string, string>()
  for (const { from, to, name } of inFull) {
    const introduced = introducedBehind(words, { from, to }, text)
    if (introduced && !names.has(casedKey(introduced.written))) names.set(casedKey(introduced.written), name)
  }
  if (names.size === 0) return []
  const named = wordsIn(inFull)
  return words.flatMap(({ written, inCapitals }, at) => {
    const name = inCapitals || isTaken(at) || named.has(at) ? undefined : names.get(casedKey(written))
    return name === undefined ? [] : [{ from: at, to: at, name }]
  })
}

const wordsIn = (names: readonly { from: number; to: number }[]): Set<number> =>
  new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)))
