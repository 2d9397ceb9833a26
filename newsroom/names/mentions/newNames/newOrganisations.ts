import type { TextOfNames } from '../people/findPeople'
import { azOrganisation } from './azOrganisation'
import { enOrganisation } from './enOrganisation'
import type { NewName } from './newPeople'

/** Names of organisations that nobody knows yet, told by their head words. */
export function newOrganisations(source: TextOfNames, isTaken: (word: number) => boolean): NewName[] {
  const found: NewName[] = []
  const isFree = (word: number) => !isTaken(word) && !found.some(({ from, to }) => from <= word && word <= to)
  source.words.forEach((word, at) => {
    if (!word.isCapital || !isFree(at)) return
    const name =
      source.locale === 'az' ? azOrganisation(source, at, isFree) : enOrganisation(source, at, isFree)
    if (name) found.push(name)
  })
  return found
}
