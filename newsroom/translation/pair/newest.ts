import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'
import type { StoredDocument } from '../../publishing/documents'
import type { PublishableCollection } from '../../publishing/publishable'

/** A document as it was last saved, and the number of that version. */
export interface Newest {
  version: string
  document: StoredDocument
}

/**
 * The newest version of a document as it is stored: every language, links as numbers, and no hook between, which would
 * walk through every word of a long text. The rights of the person who asks were checked at the door.
 * @throws NotFound
 */
export async function newestOf(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
): Promise<Newest> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  const [found] = docs
  if (!found) throw new NotFound(req.t)
  return { version: String(found.id), document: { ...found.version, id } as StoredDocument }
}
