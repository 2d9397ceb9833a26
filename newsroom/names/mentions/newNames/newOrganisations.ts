import type { TextOfNames } from '../people/findPeople'
import { azBrand, azOrganisation } from './azOrganisation'
import { enOrganisation } from './enOrganisation'
import type { NewName } from './newPeople'

/** Names of organisations that nobody knows yet, told by their head words. */
export function newOrganisations(source: TextOfNames, isTaken: (word: number) => boolean): NewName[] {
  const found: NewName[] = []
  let last = -1
  const isFree = (word: number) => word > last && !isTaken(word)
  source.words.forEach((word, at) => {
    if (!word.isCapital || !isFree(at)) return
    const name =
      source.locale === 'az'
        ? (azBrand(source, at, isFree) ?? azOrganisation(source, at, isFree))
        : enOrganisation(source, at, isFree)
    if (!name) return
    found.push(name)
    last = name.to
  })
  return found
}
