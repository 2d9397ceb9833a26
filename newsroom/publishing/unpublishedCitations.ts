import type { PayloadRequest } from 'payload'
import type { Problem } from './refused'
import type { Cited } from './tags'
import { citedCollections } from './tags'

/**
 * Register entries that a document names and that are not public themselves. On the page they would be
 * missing without a word, and their names are not ours to show yet.
 */
export async function unpublishedCitations(req: PayloadRequest, cited: Cited): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const collection of citedCollections) {
    const ids = [...new Set(cited[collection] ?? [])]
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids }, _status: { not_equals: 'published' } },
      locale: 'all',
      depth: 0,
      pagination: false,
      trash: true, // what lies in the trash is not public either
      overrideAccess: true, // the person who publishes may read every draft anyway
      req,
    })
    for (const doc of docs as unknown as Record<string, Record<string, string | null> | undefined>[]) {
      const names = doc.name ?? doc.title ?? {}
      problems.push({
        field: collection,
        code: 'unpublished-citation',
        message: {
          az: `«${names.az ?? names.en ?? ''}» hələ dərc olunmayıb: əvvəlcə onu dərc edin.`,
          en: `“${names.en ?? names.az ?? ''}” is not public yet: publish that entry first.`,
        },
      })
    }
  }
  return problems
}
