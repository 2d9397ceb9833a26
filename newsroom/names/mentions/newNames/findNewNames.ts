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
  const among = (names: readonly { from: number; to: number }[], word: number) =>
    names.some(({ from, to }) => from <= word && word <= to)
  const isNobody = (word: number) => isTaken(word) || among(nobodies, word)
  // Given and family name together are somebody, also before an organisation: «Yusif Yusibov və Könüllülər Təşkilatı»
  const sure = newPeople(source, isNobody).filter(({ isSure }) => isSure)
  const organisations = newOrganisations(source, (word) => isTaken(word) || among(sure, word))
  const others = newPeople(source, (word) => isNobody(word) || among([...sure, ...organisations], word))
  const people = [...sure, ...others]
  const toMention =
    (type: MentionType) =>
    ({ from, to, name }: NewName): Mention => {
      const { start, end } = spanOf(words, from, to, text)
      return { type, id: null, name, surface: text.slice(start, end), start, end, confidence: 'likely' }
    }
  return [...organisations.map(toMention('organisation')), ...people.map(toMention('person'))]
}
