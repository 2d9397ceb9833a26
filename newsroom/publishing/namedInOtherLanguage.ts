import type { PayloadRequest } from 'payload'
import { isLocale, otherLocale } from '../language/locales'
import { citedBy } from './cited'
import type { StoredDocument } from './documents'
import type { ParticipationRow } from './freezeOffices'
import { citedCollections } from './tags'

type Shown = ParticipationRow & {
  shown?: { office?: string | null; officeLanguage?: string | null } | null
}
type Entry = Record<'name' | 'title', Record<string, string | null> | undefined>

/** Where an item links the entries of a collection. */
const fieldOf = {
  people: 'participations',
  organisations: 'organisations',
  events: 'event',
  projects: 'projects',
  documents: 'documents',
  topics: 'topics',
} as const

/** Entries that an item links and that have no name in its language, with the field and the name they have. */
export async function linkedWithoutName(
  req: PayloadRequest,
  item: StoredDocument,
): Promise<{ field: string; name: string }[]> {
  const { language } = item
  if (!isLocale(language)) return []
  const cited = citedBy('news', item)
  const found: { field: string; name: string }[] = []
  for (const collection of citedCollections) {
    const ids = [...new Set(cited[collection] ?? [])]
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      locale: 'all',
      depth: 0,
      pagination: false,
      overrideAccess: true, // whoever links an entry is told its name
      req,
    })
    for (const { name, title } of docs as unknown as Entry[]) {
      const words = name ?? title
      const shown = words?.[otherLocale(language)]
      if (!words?.[language]?.trim() && shown) found.push({ field: fieldOf[collection], name: shown })
    }
  }
  return found
}

/**
 * The names and offices that a news item has to show in the other language, for want of words in its own: not
 * wrong, since they are marked as such on the page, but never unseen by who publishes it.
 */
export async function namedInOtherLanguage(req: PayloadRequest, item: StoredDocument): Promise<string[]> {
  const { language } = item
  const found = new Set((await linkedWithoutName(req, item)).map(({ name }) => name))
  for (const { shown } of (item.participations as Shown[] | null) ?? []) {
    if (shown?.office && shown.officeLanguage !== language) found.add(shown.office)
  }
  return [...found].filter(Boolean)
}
