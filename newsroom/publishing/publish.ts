import type { PayloadRequest } from 'payload'
import type { Locale } from '../language/locales'
import { locales, referenceLocale } from '../language/locales'
import { besideTags } from './besideInList'
import { problemsBeforePublishing } from './checks'
import { citedBy, pathsOf } from './cited'
import type { StoredDocument } from './documents'
import { lastPublicOf, latestOf, publicOf } from './documents'
import { moveLegacyAddress } from './legacyAddress'
import { mediaIn, rememberMediaUses } from './mediaUses'
import { missingFiles } from './missingFiles'
import { namedInOtherLanguage } from './namedInOtherLanguage'
import { officesOfTheDay } from './officesOfTheDay'
import { freeAddress, keepOldAddress } from './oldAddresses'
import { recordPressEvent } from './pressEvents'
import type { PublishableCollection } from './publishable'
import { PublishingRefused } from './refused'
import { settleAddresses } from './settleAddresses'
import { tagsOfChange } from './tags'
import { inTransaction } from './transaction'
import { unpublishedCitations } from './unpublishedCitations'
import { writePublic } from './writePublic'

export interface PublishOrder {
  req: PayloadRequest
  collection: PublishableCollection
  id: string
}

export interface Published {
  id: string
  /** Public addresses by language */
  paths: Partial<Record<Locale, string>>
  /** Names and offices that a news item shows in the other language, because they have no words in its own */
  inOtherLanguage: string[]
}

/**
 * Makes the latest saved version of a document public: the one way in which anything becomes so. The caller
 * has checked that the person may. The document, its old addresses, the files it shows and the event that
 * tells the press are written together or not at all.
 * @throws PublishingRefused with every problem that stands in the way.
 */
export const publish = ({ req, collection, id }: PublishOrder): Promise<Published> =>
  inTransaction(req, async () => {
    const draft = await latestOf(req, collection, id)
    const now = new Date().toISOString()
    const problems = [
      ...problemsBeforePublishing(collection, draft, now),
      ...(await unpublishedCitations(req, citedBy(collection, draft))),
      ...(await missingFiles(req, mediaIn(draft))),
    ]
    if (problems.length > 0) throw new PublishingRefused(req, problems)
    const before = await publicOf(req, collection, id)
    const lastSeen = before ?? (await lastPublicOf(req, collection, id))
    await settleAddresses(req, collection, draft)
    await writePublic(req, collection, id, {
      ...stampOf(collection, draft, now),
      ...(await officesOfTheDay(req, collection, await inOneLanguage(req, collection, draft), now)),
    })
    const after = await latestOf(req, collection, id)
    await moveAddresses(req, collection, lastSeen, after)
    const moved = await moveLegacyAddresses(req, collection, after)
    await rememberMediaUses(req, collection, id, mediaIn(after))
    const change = {
      collection,
      id,
      before: before && citedBy(collection, before),
      after: citedBy(collection, after),
    }
    const beside = collection === 'news' ? await besideTags(req, after) : []
    const tags = [...tagsOfChange(change), ...beside, ...moved]
    await recordPressEvent(req, { action: 'publish', collection, documentId: id, tags })
    const inOtherLanguage = collection === 'news' ? await namedInOtherLanguage(req, after) : []
    return { id, paths: pathsOf(collection, after), inOtherLanguage }
  })

/** State and date of a news item; first publication is dated once, unless an editor dated it for the archive. */
function stampOf(collection: PublishableCollection, draft: StoredDocument, now: string) {
  if (collection !== 'news') return {}
  const publishedAt = (draft.publishedAt as string | null) ?? now
  return { state: 'published', publishedAt, takedown: { reason: null, at: null } }
}

/** The rows of an event as they are written back: in one language, since the words of the other stay by row id. */
async function inOneLanguage(req: PayloadRequest, collection: PublishableCollection, draft: StoredDocument) {
  if (collection !== 'events') return draft
  const { payload } = req
  const common = { collection, id: draft.id, draft: true, depth: 0, overrideAccess: true, req } as const
  return (await payload.findByID({ ...common, locale: referenceLocale })) as unknown as StoredDocument
}

/** The address that an item had on a former site leads to it as soon as readers can see it. */
async function moveLegacyAddresses(
  req: PayloadRequest,
  collection: PublishableCollection,
  after: StoredDocument,
): Promise<string[]> {
  const [path] = collection === 'news' ? Object.values(pathsOf(collection, after)) : []
  return path ? moveLegacyAddress(req, after.legacyAddress as string | null, path) : []
}

/** Old addresses lead to the new ones; an address that comes into use is free of what it said before. */
async function moveAddresses(
  req: PayloadRequest,
  collection: PublishableCollection,
  before: StoredDocument | null,
  after: StoredDocument,
): Promise<void> {
  const oldPaths = before ? pathsOf(collection, before) : {}
  const newPaths = pathsOf(collection, after)
  for (const locale of locales) {
    const [from, to] = [oldPaths[locale], newPaths[locale]]
    if (from && to) await keepOldAddress(req, from, to)
    if (to) await freeAddress(req, to)
  }
}
