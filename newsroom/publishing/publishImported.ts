import type { PayloadRequest } from 'payload'
import { itemPath } from '../addresses/paths'
import type { Locale } from '../language/locales'
import { recordInAudit } from './audit/record'
import { besideTags } from './besideInList'
import { citedBy } from './cited'
import { publishingContext } from './context'
import type { StoredDocument } from './documents'
import { moveLegacyAddress } from './legacyAddress'
import { officesOfTheDay } from './officesOfTheDay'
import { freeAddress } from './oldAddresses'
import { recordPressEvent } from './pressEvents'
import { rememberPublication } from './publications'
import { tagsOfChange } from './tags'
import { translationPort } from './translationPort'
import { newestVersion } from './versions/newest'

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
  /** Its public address */
  path: string
  /** Of the pages that it touches, for {@link announceImported} */
  tags: string[]
}

/**
 * Makes an item of an archive public as imported: that asks nobody else, holds nothing back for what a draft of today
 * would be held back, and alerts nobody. It is written once, public from the start. The caller has checked that the
 * person may and that what is named is public, and opens the transaction, at the end of which the press is told.
 */
export async function publishImported(req: PayloadRequest, item: ImportedItem): Promise<PublishedImport> {
  const document = await writeItem(req, item)
  const version = await newestVersion(req, 'news', document.id)
  if (version)
    await rememberPublication(req, { collection: 'news', id: document.id, version, significance: 'normal' })
  const path = itemPath('news', item.language, String(document.slug))
  await freeAddress(req, path)
  const moved = await moveLegacyAddress(req, item.legacyAddress, path)
  const logged = {
    action: 'imported',
    language: item.language,
    details: { publishedAt: item.publishedAt },
  } as const
  await recordInAudit(req, { collection: 'news', documentId: document.id, ...logged })
  await translationPort(req).recount(req, 'news', document.id)
  const change = {
    collection: 'news',
    id: document.id,
    before: null,
    after: citedBy('news', document),
  } as const
  const tags = [...tagsOfChange(change), ...(await besideTags(req, document)), ...moved]
  return { id: document.id, story: String(document.story), path, tags }
}

/** Tells the press of everything that was imported in this transaction, in one event. */
export const announceImported = (req: PayloadRequest, tags: Iterable<string>): Promise<void> =>
  recordPressEvent(req, {
    action: 'publish',
    collection: 'news',
    documentId: null,
    tags: [...new Set(tags)].sort(),
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
