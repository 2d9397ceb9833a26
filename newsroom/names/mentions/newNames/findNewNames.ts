import type { Mention } from '../mention'
import type { FoundPeople, TextOfNames } from '../people/findPeople'

/** Names of people and organisations that the register does not know. */
export function findNewNames(
  _source: TextOfNames,
  _taken: boolean[],
  _nobodies: readonly FoundPeople[],
): Mention[] {
  return []
}
