import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'
import { citedBy } from '../cited'
import { publicOf } from '../documents'
import { mediaIn, rememberMediaUses } from '../mediaUses'
import { recordPressEvent } from '../pressEvents'
import type { Problem } from '../refused'
import { PublishingRefused } from '../refused'
import { tagsOfChange } from '../tags'
import { inTransaction } from '../transaction'
import type { Merge } from './journal'
import { isMergedAway, markUndone, readMerge } from './journal'
import { moveAddressesBack } from './moveAddresses'
import { moveLinksBack } from './moveLinks'
import { moveTextsBack } from './moveTexts'
import { bringBack } from './standing'
import { giveVariantsBack } from './takeVariants'
import { tagsOfMoved } from './touched'

const problem = (code: string, az: string, en: string): Problem => ({
  field: 'id',
  code,
  message: { az, en },
})

/** What stands in the way of undoing a merge, or null. */
async function hindrance(req: PayloadRequest, merge: Merge): Promise<Problem | null> {
  if (merge.undoneAt)
    return problem('undone', 'Bu birləşdirmə artıq geri qaytarılıb.', 'This merge has been undone already.')
  if (await isMergedAway(req, merge.into))
    return problem(
      'merged-on',
      'Qalan məlumat sonradan başqası ilə birləşdirilib: əvvəlcə onu geri qaytarın.',
      'The entry that remained was merged into another since: undo that first.',
    )
  const { docs } = await req.payload.find({
    collection: merge.collection,
    where: { id: { in: [merge.merged, merge.into] } },
    trash: true,
    depth: 0,
    pagination: false,
    select: { slug: true, deletedAt: true },
    overrideAccess: true, // asks whether they exist
    req,
  })
  const remains = docs.some((doc) => doc.id === merge.into && !doc.deletedAt)
  if (docs.length < 2 || !remains)
    return problem(
      'deleted',
      'Birləşdirilən məlumatlardan biri silinib: geri qaytarmaq mümkün deyil.',
      'One of the merged entries has been deleted: this can no longer be undone.',
    )
  return null
}

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
      const own = tagsOfChange({ collection, id: entry, before: null, after: cited })
      const tags = [...new Set([...own, ...(await tagsOfMoved(req, collection, record))])]
      await recordPressEvent(req, { action: 'publish', collection, documentId: entry, tags })
    }
    await markUndone(req, id)
    return { id: merged }
  })
