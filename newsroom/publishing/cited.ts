import { itemPath } from '../addresses/paths'
import type { Locale } from '../language/locales'
import { isLocale, locales } from '../language/locales'
import type { PublishableCollection } from './publishable'
import type { Cited } from './tags'

type Data = Record<string, unknown>

const idOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' && 'id' in value ? [String(value.id)] : []
}
const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? (value as Data[]) : [])

/** The public addresses of a document, read with every language: one for news, up to two for the register. */
export function pathsOf(collection: PublishableCollection, document: Data): Partial<Record<Locale, string>> {
  if (collection === 'appointments') return {}
  if (collection === 'news') {
    const { language, slug } = document
    return isLocale(language) && slug ? { [language]: itemPath('news', language, String(slug)) } : {}
  }
  const slugs = (document.slug ?? {}) as Partial<Record<Locale, string | null>>
  return Object.fromEntries(
    locales.flatMap((locale) =>
      slugs[locale] ? [[locale, itemPath(collection, locale, slugs[locale])]] : [],
    ),
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
      ...rowsOf(document.organisations).flatMap((row) => idOf(row.organisation)),
    ],
    events: idOf(document.event),
    paths: Object.values(pathsOf(collection, document)),
  }
}
