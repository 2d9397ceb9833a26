import type { Locale } from '../language/locales'
import { listPath } from './paths'

/** The names of the filters of news, in the order in which an address states them. The same in both languages. */
export const filterNames = ['kind', 'topic', 'person', 'organisation', 'project', 'year', 'month'] as const
export type FilterName = (typeof filterNames)[number]

/** Filters whose values are entries of the register, named by their slugs in the language of the address. */
export const registerFilters = ['topic', 'person', 'organisation', 'project'] as const
export type RegisterFilter = (typeof registerFilters)[number]

/** How addresses name the kinds of news (newsroom/publishing/vocabulary; a test compares). */
export const kindSlugs: Record<string, Record<Locale, string>> = {
  'press-release': { az: 'press-reliz', en: 'press-release' },
  'news-story': { az: 'xeber', en: 'news-story' },
  statement: { az: 'beyanat', en: 'statement' },
  speech: { az: 'cixis', en: 'speech' },
  announcement: { az: 'elan', en: 'announcement' },
}

/** What is asked of news; what is not asked is missing. `kind` is the stored value, the others slugs. */
export interface NewsFilter extends Partial<Record<'kind' | RegisterFilter, string>> {
  year?: number
  /** 1 to 12 */
  month?: number
}

/** A place in a list that is sorted by moment and id, newest first: what comes after it is older. */
export interface Position {
  /** ISO moment to the millisecond */
  at: string
  /** uuid */
  id: string
}

export interface NewsQuestion {
  filter: NewsFilter
  after: Position | null
}

type Given = Record<string, string | string[] | undefined>

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/
const longestSlug = 200

const readers: Record<FilterName, (value: string, locale: Locale) => string | number | null> = {
  kind: (value, locale) => Object.keys(kindSlugs).find((kind) => kindSlugs[kind]?.[locale] === value) ?? null,
  topic: slugIn,
  person: slugIn,
  organisation: slugIn,
  project: slugIn,
  year: (value) => (/^(19|20)\d\d$/.test(value) ? Number(value) : null),
  month: (value) => (/^([1-9]|1[0-2])$/.test(value) ? Number(value) : null),
}

function slugIn(value: string): string | null {
  return value.length <= longestSlug && slugForm.test(value) ? value : null
}

/**
 * Reads the parameters of an address: the one reader for the list, its counts, and whatever else asks for news
 * by the same words. Names that it does not know say nothing; an empty value is none.
 * @returns null for a value that cannot mean anything: there is no such page
 */
export function readNewsQuestion(given: Given, locale: Locale): NewsQuestion | null {
  const filter: NewsFilter = {}
  for (const name of filterNames) {
    const value = given[name]
    if (value === undefined || value === '') continue
    const read = typeof value === 'string' ? readers[name](value, locale) : null
    if (read === null) return null
    Object.assign(filter, { [name]: read })
  }
  if (given.after === undefined || given.after === '') return { filter, after: null }
  const after = typeof given.after === 'string' ? readPosition(given.after) : null
  return after && { filter, after }
}

/** A position as an address carries it: milliseconds in base 36 and the id without its dashes. */
export const writePosition = ({ at, id }: Position): string =>
  `${Date.parse(at).toString(36)}-${id.replaceAll('-', '')}`

function readPosition(value: string): Position | null {
  const [, moment = '', hex = ''] = /^(-?[0-9a-z]{1,9})-([0-9a-f]{32})$/.exec(value) ?? []
  const at = new Date(Number.parseInt(moment, 36))
  if (Number.isNaN(at.getTime())) return null
  return { at: at.toISOString(), id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') }
}

/** How an address states the value of a filter: a kind by its word, everything else as it is. */
export const filterValue = (name: FilterName, value: string, locale: Locale): string =>
  name === 'kind' ? (kindSlugs[value]?.[locale] ?? '') : value

/** The address of news by what is asked, spelled one way. */
export function newsListPath(locale: Locale, filter: NewsFilter, after: Position | null = null): string {
  const query = new URLSearchParams()
  for (const name of filterNames) {
    const value = filter[name]
    if (value === undefined) continue
    query.set(name, filterValue(name, `${value}`, locale))
  }
  if (after) query.set('after', writePosition(after))
  return query.size > 0 ? `${listPath('news', locale)}?${query}` : listPath('news', locale)
}
