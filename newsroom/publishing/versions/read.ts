import type { PayloadRequest } from 'payload'
import type { PublishableCollection } from '../publishable'

/** A version as it is stored: every language, links as numbers. */
export interface StoredVersion {
  id: string
  /** When it was saved */
  createdAt: string
  version: Record<string, unknown>
}

/** Versions of one document, by number. The rights of the person who asks were checked at the door. */
export async function readVersions(
  req: PayloadRequest,
  collection: PublishableCollection,
  document: string,
  ids: string[],
): Promise<Map<string, StoredVersion>> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { and: [{ id: { in: ids } }, { parent: { equals: document } }] },
    limit: ids.length,
    pagination: false,
    locale: 'all',
    req,
  })
  return new Map(docs.map((version) => [String(version.id), { ...version, id: String(version.id) }]))
}
