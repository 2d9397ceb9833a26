import type { PayloadRequest } from 'payload'
import type { Locale } from '../language/locales'
import { locales, referenceLocale } from '../language/locales'
import type { AuditAction } from './audit/actions'
import { recordInAudit } from './audit/record'
import { besideTags } from './besideInList'
import { blockingIssues, significanceOf } from './checks/checksOf'
import type { Terms } from './checks/readItemFacts'
import { citedBy, pathsOf } from './cited'
import { correctedAt } from './correctedAt'
import { databaseClock } from './databaseClock'
import type { StoredDocument } from './documents'
import { lastPublicOf, latestOf, publicOf } from './documents'
import { moveLegacyAddress } from './legacyAddress'
import { mediaIn, rememberMediaUses } from './mediaUses'
import { namedInOtherLanguage } from './namedInOtherLanguage'
import { officesOfTheDay } from './officesOfTheDay'
import { freeAddress, keepOldAddress } from './oldAddresses'
import { recordPressEvent } from './pressEvents'
import type { Publication } from './publications'
import { rememberPublication } from './publications'
import type { PublishableCollection } from './publishable'
import { PublishingRefused } from './refused'
import { settleAddresses } from './settleAddresses'
import { tagsOfChange } from './tags'
import { inTransaction } from './transaction'
import { translationPort } from './translationPort'
import { passedByReason, recordUntranslated } from './untranslated'
import { holdDocument, newestVersion } from './versions/newest'
import type { Significance } from './vocabulary'
import { writePublic } from './writePublic'

export interface PublishOrder {
  req: PayloadRequest
  collection: PublishableCollection
  id: string
  /** Of the change, where it is said with the order; else as the document has it */
  significance?: Significance
  /** Why a translation goes out that lacks something of its source; none where it may not */
  untranslatedReason?: string | null
  /** What the audit log says of it besides that it was published */
  logged?: { action?: AuditAction; details?: Record<string, unknown> }
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
 * has checked that the person may, and, of news, that a second person did (review/publishReviewed). The document, its
 * old addresses, the files it shows and the event that tells the press are written together or not at all.
 * @throws PublishingRefused with every problem that stands in the way.
 */
export const publish = ({
  req,
  collection,
  id,
  significance,
  untranslatedReason,
  logged,
}: PublishOrder): Promise<Published> =>
  inTransaction(req, async () => {
    await holdDocument(req, collection, id) // what was checked is what comes out
    const draft = await latestOf(req, collection, id)
    const now = await databaseClock(req)
    const before = await publicOf(req, collection, id)
    const lastSeen = before ?? (await lastPublicOf(req, collection, id))
    const terms = { now, before: lastSeen, significance: significance ?? significanceOf(draft) }
    const problems = await blockingIssues(req, collection, draft, terms)
    const { standing, passed } = passedByReason(problems, untranslatedReason)
    if (standing.length > 0) throw new PublishingRefused(req, standing)
    await settleAddresses(req, collection, draft)
    await writePublic(req, collection, id, {
      ...stampOf(collection, draft, terms),
      ...(await officesOfTheDay(req, collection, await inOneLanguage(req, collection, draft), now)),
    })
    const after = await latestOf(req, collection, id)
    await rememberPublication(req, await publicationOf(req, collection, id, terms))
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
    const language = collection === 'news' ? String(after.language) : null
    const isAgain = collection === 'news' && lastSeen !== null
    const details = { ...logged?.details, ...(isAgain ? { significance: terms.significance } : {}) }
    const entry = { action: 'published', collection, documentId: id, language } as const
    await recordInAudit(req, { ...entry, ...logged, details })
    await recordUntranslated(req, { id, language }, passed, untranslatedReason)
    await translationPort(req).recount(req, collection, id)
    const inOtherLanguage = collection === 'news' ? await namedInOtherLanguage(req, after) : []
    return { id, paths: pathsOf(collection, after), inOtherLanguage }
  })

/**
 * State and dates of a news item; first publication is dated once, unless an editor dated it for the archive. The
 * next change is a normal one until somebody says otherwise.
 */
function stampOf(collection: PublishableCollection, draft: StoredDocument, terms: Terms) {
  if (collection !== 'news') return {}
  const { now } = terms
  const publishedAt = (draft.publishedAt as string | null) ?? now
  return {
    state: 'published',
    publishedAt,
    correctedAt: correctedAt({ item: draft, ...terms }),
    significance: 'normal',
    takedown: { reason: null, at: null },
  }
}

/** What comes out for the first time changes nothing that anybody has seen, whatever the draft says. */
async function publicationOf(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
  { before, significance }: Terms,
): Promise<Publication> {
  const version = await newestVersion(req, collection, id)
  if (version === null) throw new Error(`${collection} ${id} was published and has no version.`)
  return { collection, id, version, significance: before ? significance : 'normal' }
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
