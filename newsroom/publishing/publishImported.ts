import type { PayloadRequest } from 'payload'
import { itemPath } from '../addresses/paths'
import type { Locale } from '../language/locales'
import { besideTags } from './besideInList'
import { citedBy } from './cited'
import { publishingContext } from './context'
import type { StoredDocument } from './documents'
import { moveLegacyAddress } from './legacyAddress'
import { officesOfTheDay } from './officesOfTheDay'
import { freeAddress } from './oldAddresses'
import { recordPressEvent } from './pressEvents'
import { tagsOfChange } from './tags'
import { inTransaction } from './transaction'

/** A news item out of an archive, with its words, its links to public entries and the date on which it first came out. */
export interface ImportedItem {
  language: Locale
  publishedAt: string
  legacyAddress: string | null
  [field: string]: unknown
}

export interface PublishedImport {
  id: string
  story: string
  path: string
}

/**
 * Makes items of an archive public, all or none of them: as imported, which asks nobody else, holds nothing back for what
 * a draft of today would be held back, and alerts nobody. Each is written once, public from the start, and the press is
 * told of all of them in one event. The caller has checked that the person may, and that what is named is public.
 */
export const publishImported = (
  req: PayloadRequest,
  items: readonly ImportedItem[],
  afterEach: (item: PublishedImport, index: number) => Promise<void>,
  prepare: (item: ImportedItem, index: number) => Promise<ImportedItem>,
): Promise<PublishedImport[]> =>
  inTransaction(req, async () => {
    const tags = new Set<string>()
    const published: PublishedImport[] = []
    for (const [index, item] of items.entries()) {
      const document = await writeItem(req, await prepare(item, index))
      const path = itemPath('news', item.language, String(document.slug))
      const moved = await moveLegacyAddress(req, item.legacyAddress, path)
      await freeAddress(req, path)
      const change = {
        collection: 'news',
        id: document.id,
        before: null,
        after: citedBy('news', document),
      } as const
      for (const tag of [...tagsOfChange(change), ...(await besideTags(req, document)), ...moved])
        tags.add(tag)
      const done = { id: document.id, story: String(document.story), path }
      await afterEach(done, index)
      published.push(done)
    }
    await recordPressEvent(req, {
      action: 'publish',
      collection: 'news',
      documentId: null,
      tags: [...tags].sort(),
    })
    return published
  })

async function writeItem(req: PayloadRequest, item: ImportedItem): Promise<StoredDocument> {
  const { context, locale } = req
  const rows = await officesOfTheDay(req, 'news', { id: '', ...item }, new Date().toISOString())
  try {
    const document = await req.payload.create({
      collection: 'news',
      data: { ...item, ...rows, state: 'published', _status: 'published' } as never,
      locale: item.language,
      depth: 0,
      overrideAccess: true, // the state and the date of first publication are nobody's to write by hand
      context: publishingContext,
      req,
    })
    return document as unknown as StoredDocument
  } finally {
    // Payload writes both into the request it was given; what follows must not run as publishing.
    req.context = context
    req.locale = locale
  }
}
