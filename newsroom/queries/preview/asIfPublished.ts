import 'server-only'
import type { PayloadRequest } from 'payload'
import { unnamedSlug } from '@/newsroom/addresses/readingLinks'
import type { Locale } from '@/newsroom/language/locales'
import { locales } from '@/newsroom/language/locales'
import type { StoredDocument } from '@/newsroom/publishing/documents'
import { officesOfTheDay } from '@/newsroom/publishing/officesOfTheDay'
import type { PreviewedCollection } from '@/newsroom/publishing/publishable'

type Words = Partial<Record<Locale, string | null>>

/** A draft with what publishing would give it: a date, an address, the offices of that day. Nothing is written. */
export async function asIfPublished(
  req: PayloadRequest,
  collection: PreviewedCollection,
  draft: StoredDocument,
): Promise<StoredDocument> {
  const now = new Date().toISOString()
  if (collection !== 'news' && collection !== 'events') return { ...draft, slug: slugs(draft.slug) }
  const day = collection === 'events' ? { start: draft.start || now } : {}
  const rows = await officesOfTheDay(req, collection, { ...draft, ...day }, now)
  if (collection === 'events') return { ...draft, ...day, ...rows, slug: slugs(draft.slug) }
  const { title, summary, slug, publishedAt } = draft
  return {
    ...draft,
    ...rows,
    title: title || '…',
    summary: summary || '',
    slug: slug || unnamedSlug,
    publishedAt: publishedAt || now,
  }
}

const slugs = (stored: unknown): Words =>
  Object.fromEntries(locales.map((locale) => [locale, (stored as Words | null)?.[locale] || unnamedSlug]))
