import type { PayloadRequest } from 'payload'
import type { Problem } from '../refused'
import type { Merge } from './journal'
import { isMergedAway } from './journal'

const problem = (code: string, az: string, en: string): Problem => ({
  field: 'id',
  code,
  message: { az, en },
})

/** What stands in the way of undoing a merge, or null. */
export async function hindrance(req: PayloadRequest, merge: Merge): Promise<Problem | null> {
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
