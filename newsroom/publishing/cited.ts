import { itemPath, pagePath } from '../addresses/paths'
import type { Locale } from '../language/locales'
import { isLocale, locales } from '../language/locales'
import type { PublishableCollection } from './publishable'
import type { Cited } from './tags'

type Data = Record<string, unknown>

const idOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' && 'id' in value ? [String(value.id)] : []
}
/** Ids of a relationship to one or to many. */
const idsOf = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap(idOf) : idOf(value))
const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? (value as Data[]) : [])

/** The public addresses of a document, read with every language: one for news, up to two for the rest. */
export function pathsOf(collection: PublishableCollection, document: Data): Partial<Record<Locale, string>> {
  if (collection === 'appointments') return {}
  if (collection === 'news') {
    const { language, slug } = document
    return isLocale(language) && slug ? { [language]: itemPath('news', language, String(slug)) } : {}
  }
  const slugs = (document.slug ?? {}) as Partial<Record<Locale, string | null>>
  const pathOf = (locale: Locale, slug: string) =>
    collection === 'pages' ? pagePath(locale, slug) : itemPath(collection, locale, slug)
  return Object.fromEntries(
    locales.flatMap((locale) => (slugs[locale] ? [[locale, pathOf(locale, slugs[locale])]] : [])),
  )
}

/** What a document cites, in ids: everything whose page shows it. `document` is read without depth, every language. */
export function citedBy(collection: PublishableCollection, document: Data): Cited {
  const rows = [...rowsOf(document.participations), ...rowsOf(document.programme)]
  return {
    language: isLocale(document.language) ? document.language : undefined,
    story: typeof document.story === 'string' ? document.story : null,
    people: [...idOf(document.person), ...rows.flatMap((row) => idOf(row.person))],
    organisations: [
      ...idOf(document.organisation),
      ...idOf(document.parent),
      ...idOf(document.successor),
      ...idOf(document.issuer),
      ...rowsOf(document.organisations).flatMap((row) => idOf(row.organisation)),
    ],
    events: idOf(document.event),
    projects: idsOf(document.projects),
    documents: idsOf(document.documents),
    topics: idsOf(document.topics),
    paths: Object.values(pathsOf(collection, document)),
  }
}
