import type { Locale } from '../language/locales'
import type { Position } from './newsFilter'
import { kindSlugs, readNewsQuestion, writePosition } from './newsFilter'
import { searchPath } from './paths'

/** What a search can be narrowed by, in the order in which an address states it. The same in both languages. */
export const searchFilterNames = ['kind', 'topic', 'person', 'organisation', 'year'] as const
export type SearchFilterName = (typeof searchFilterNames)[number]

/** How addresses name what can be found: the kinds of news, and everything else by what it is. */
export const foundKindSlugs: Record<string, Record<Locale, string>> = {
  ...kindSlugs,
  event: { az: 'tedbir', en: 'event' },
  person: { az: 'sexs', en: 'person' },
  organisation: { az: 'teskilat', en: 'organisation' },
  project: { az: 'layihe', en: 'project' },
  document: { az: 'sened', en: 'document' },
  topic: { az: 'movzu', en: 'topic' },
  page: { az: 'sehife', en: 'page' },
}

/** What is asked besides the words; what is not asked is missing. `kind` is the stored value, the others slugs. */
export interface SearchFilter extends Partial<Record<'kind' | 'topic' | 'person' | 'organisation', string>> {
  year?: number
}

/** A place in the answers: what comes after it matches less well, or is older. */
export interface SearchPosition extends Position {
  /** 1 for the best matches, up to 5 */
  rank: number
}

export interface SearchAsked {
  typed: string
  filter: SearchFilter
  after: SearchPosition | null
}

type Given = Record<string, string | string[] | undefined>

/**
 * Reads the parameters of a search. Whatever was typed is a question; names that it does not know say nothing.
 * @returns null for a filter or position that cannot mean anything: there is no such page
 */
export function readSearch(given: Given, locale: Locale): SearchAsked | null {
  const { kind, after, q = '' } = given
  const position = after ? readPosition(after, locale) : null
  const { topic, person, organisation, year } = given
  const others = readNewsQuestion({ topic, person, organisation, year }, locale)
  const stored = kind
    ? Object.keys(foundKindSlugs).find((one) => foundKindSlugs[one]?.[locale] === kind)
    : null
  if (!others || (after && !position) || stored === undefined) return null
  return {
    typed: [q].flat().join(' '),
    filter: { ...(others.filter as SearchFilter), ...(stored ? { kind: stored } : {}) },
    after: position,
  }
}

function readPosition(value: string | string[], locale: Locale): SearchPosition | null {
  const [, rank, rest] = /^([1-5])-(.+)$/.exec(String(value)) ?? []
  const position = rest && readNewsQuestion({ after: rest }, locale)?.after
  return position ? { ...position, rank: Number(rank) } : null
}

/** How an address states the value of a filter: a kind by its word, everything else as it is. */
export const searchFilterValue = (name: SearchFilterName, value: string, locale: Locale): string =>
  name === 'kind' ? (foundKindSlugs[value]?.[locale] ?? '') : value

interface Parts {
  filter?: SearchFilter
  after?: SearchPosition | null
  /** What answers beside the page: `feed.json` */
  file?: string
}

/** The address of a search, spelled one way. */
export function searchAddress(
  locale: Locale,
  typed: string,
  { filter = {}, after, file }: Parts = {},
): string {
  const query = new URLSearchParams()
  for (const name of searchFilterNames) {
    const value = filter[name]
    if (value !== undefined) query.set(name, searchFilterValue(name, `${value}`, locale))
  }
  if (after) query.set('after', `${after.rank}-${writePosition(after)}`)
  if (typed) query.set('q', typed)
  const path = file ? `${searchPath(locale)}/${file}` : searchPath(locale)
  return query.size > 0 ? `${path}?${query}` : path
}
