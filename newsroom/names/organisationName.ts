import { lowerAz } from '../language/casing'
import { foldedWords } from './likeness'
import type { Spelling } from './personName'
import type { Relation } from './sameName'

/** Words that names of state bodies carry or leave out, folded: «Azərbaycan Respublikasının», "the … of". */
const unsaid = new Set(
  'azerbaycan respublikasi respublikasinin azerbaijan republic the of and for ve'.split(' '),
)

/**
 * The key under which spellings of an organisation's or a project's name meet: folded words without the state's own
 * name. For finding candidates; whether two are one, {@link organisationRelation} says.
 * @returns '' where nothing is left that tells it apart
 */
export const organisationKey = (name: string): string =>
  foldedWords(name)
    .filter((word) => !unsaid.has(word))
    .join(' ')

const letters = (name: string): string => (lowerAz(name).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/**
 * Whether two names are those of one organisation or project. Between two Azerbaijani names letters decide, as with
 * people: one typed without its marks is for a person to look at, and so is one that leaves the state's name out.
 */
export function organisationRelation(one: Spelling, other: Spelling): Relation {
  const key = organisationKey(one.name)
  if (key === '' || key !== organisationKey(other.name)) return 'different'
  if (foldedWords(one.name).join(' ') !== foldedWords(other.name).join(' ')) return 'maybe'
  const bothAzerbaijani = one.locale === 'az' && other.locale === 'az'
  return bothAzerbaijani && letters(one.name) !== letters(other.name) ? 'maybe' : 'same'
}
