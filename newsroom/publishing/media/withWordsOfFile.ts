import type { PayloadRequest } from 'payload'
import { locales } from '../../language/locales'
import type { StoredDocument } from '../documents'

type Words = Record<string, string | null | undefined>

/**
 * A localized document as readers meet it: its lead picture has the picture's own description in each language in which
 * the use has none. Never that of the other language.
 */
export async function withWordsOfFile(
  req: PayloadRequest,
  document: StoredDocument,
): Promise<StoredDocument> {
  const use = document.leadImage as { image?: unknown; alt?: Words } | null | undefined
  if (typeof use?.image !== 'string') return document
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { equals: use.image } },
    locale: 'all',
    depth: 0,
    select: { alt: true },
    overrideAccess: true, // only what readers of the document will read
    req,
  })
  const own = (docs[0]?.alt ?? {}) as unknown as Words
  const alt = Object.fromEntries(locales.map((locale) => [locale, use.alt?.[locale]?.trim() || own[locale]]))
  return { ...document, leadImage: { ...use, alt } }
}
