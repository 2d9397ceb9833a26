import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { citedBy } from '../cited'
import { lastPublicOf, latestOf, publicOf } from '../documents'
import { rememberMediaUses } from '../mediaUses'
import { recordPressEvent } from '../pressEvents'
import { PublishingRefused } from '../refused'
import { runStatement } from '../statements'
import { tagsOfChange } from '../tags'
import { inTransaction } from '../transaction'
import { translationPort } from '../translationPort'
import { recordMerge } from './journal'
import { moveAddresses } from './moveAddresses'
import { moveLinks } from './moveLinks'
import { moveTexts } from './moveTexts'
import type { MergeableCollection } from './places'
import { refusalOf } from './refusalOf'
import { putAway } from './standing'
import { namesOf, takeVariants } from './takeVariants'
import { publicMoved } from './touched'

interface MergeOrder {
  req: PayloadRequest
  collection: MergeableCollection
  /** The entry that goes */
  id: string
  /** The entry that remains */
  into: string
}

/**
 * Makes one entry of two that are the same. Every link to the merged entry, public, draft and version, in both
 * languages and in running text, names the one that remains; its names become other spellings there; its
 * addresses lead there; itself it goes to the trash. All of it or nothing, with a record to undo it by. The
 * caller has checked that the person may.
 */
export const merge = ({ req, collection, id, into }: MergeOrder): Promise<{ id: string; into: string }> =>
  inTransaction(req, async () => {
    await holdBoth(req, collection, id, into)
    const at = new Date().toISOString()
    const [latestMerged, latest] = [
      await latestOf(req, collection, id),
      await latestOf(req, collection, into),
    ]
    const [merged, remaining] = [await publicOf(req, collection, id), await publicOf(req, collection, into)]
    const refusal = refusalOf({ id, into, merged, remaining })
    if (refusal) throw new PublishingRefused(req, [refusal])
    const wasPublic = merged ?? (await lastPublicOf(req, collection, id))
    const { links, dropped } = await moveLinks(req, collection, id, into)
    const record = {
      links,
      dropped,
      texts: await moveTexts(req, { collection, from: id, into, at }),
      variants: await takeVariants(req, collection, namesOf(merged ?? latestMerged), {
        id: into,
        now: remaining ?? latest,
        latest,
      }),
      standing: await putAway(req, collection, id),
      addresses: wasPublic && remaining ? await moveAddresses(req, collection, wasPublic, remaining) : [],
    }
    await rememberMediaUses(req, collection, id, [])
    if (merged)
      await recordPressEvent(req, {
        action: 'unpublish',
        collection,
        documentId: id,
        tags: tagsOfChange({ collection, id, before: citedBy(collection, merged), after: null }),
      })
    if (remaining) {
      const cited = citedBy(collection, remaining)
      const moved = await publicMoved(req, collection, record)
      const tags = tagsOfChange({ collection, id: into, before: cited, after: cited, moved })
      await recordPressEvent(req, { action: 'publish', collection, documentId: into, tags })
    }
    for (const one of [id, into]) await translationPort(req).recount(req, collection, one)
    return { id: await recordMerge(req, { at, collection, merged: id, into }, record), into }
  })

/** Two merges of one entry at a time would each move the other's links. */
const holdBoth = (req: PayloadRequest, collection: MergeableCollection, one: string, other: string) =>
  runStatement(
    req,
    sql`select id from ${sql.identifier(collection)} where id in (${one}, ${other}) order by id for update`,
  )
