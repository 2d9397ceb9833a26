import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'
import { citedBy } from '../cited'
import { publicOf } from '../documents'
import { mediaIn, rememberMediaUses } from '../mediaUses'
import { recordPressEvent } from '../pressEvents'
import { PublishingRefused } from '../refused'
import { tagsOfChange } from '../tags'
import { inTransaction } from '../transaction'
import { translationPort } from '../translationPort'
import { hindrance } from './hindrance'
import { markUndone, readMerge } from './journal'
import { moveAddressesBack } from './moveAddresses'
import { moveLinksBack } from './moveLinks'
import { moveTextsBack } from './moveTexts'
import { bringBack } from './standing'
import { giveVariantsBack } from './takeVariants'
import { publicMoved } from './touched'

/**
 * Puts a merge back: the entry stands as it did, and every link that was moved and still names the one that
 * remained names it again. What was linked by hand since stays as it was linked.
 * @throws NotFound for an unknown number
 */
export const undoMerge = ({ req, id }: { req: PayloadRequest; id: string }): Promise<{ id: string }> =>
  inTransaction(req, async () => {
    const found = await readMerge(req, id)
    if (!found) throw new NotFound(req.t)
    const { merge, record } = found
    const { collection, merged, into, at } = merge
    const problem = await hindrance(req, merge)
    if (problem) throw new PublishingRefused(req, [problem])
    await bringBack(req, collection, merged, record.standing)
    await moveLinksBack(req, { collection, merged, into, at }, record)
    await moveTextsBack(req, { collection, from: merged, into, at }, record.texts)
    await giveVariantsBack(req, collection, into, record.variants)
    await moveAddressesBack(req, record.addresses)
    for (const entry of [merged, into]) {
      const now = await publicOf(req, collection, entry)
      if (!now) continue
      await rememberMediaUses(req, collection, entry, mediaIn(now))
      const cited = citedBy(collection, now)
      const moved = await publicMoved(req, collection, record)
      const tags = tagsOfChange({ collection, id: entry, before: null, after: cited, moved })
      await recordPressEvent(req, { action: 'publish', collection, documentId: entry, tags })
    }
    for (const one of [merged, into]) await translationPort(req).recount(req, collection, one)
    await markUndone(req, id)
    return { id: merged }
  })
