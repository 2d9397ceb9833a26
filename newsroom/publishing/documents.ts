import type { PayloadRequest } from 'payload'
import type { PublishableCollection } from './publishable'

export type StoredDocument = Record<string, unknown> & { id: string; _status?: 'draft' | 'published' | null }

/**
 * The document as its editor last saved it, with every language and without depth. The rights of the person
 * who asks were checked at the door (collections/endpoints), hence overrideAccess.
 */
export const latestOf = async (
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
): Promise<StoredDocument> =>
  (await req.payload.findByID({
    collection,
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    req,
  })) as unknown as StoredDocument

/** The document as the public saw it last, however long ago it was taken down, or null when it never did. */
export async function lastPublicOf(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
): Promise<StoredDocument | null> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
    sort: '-updatedAt',
    limit: 1,
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true, // only its address is taken
    req,
  })
  return (docs[0]?.version as unknown as StoredDocument | undefined) ?? null
}

/** The document as the public sees it, or null when it does not. */
export async function publicOf(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
): Promise<StoredDocument | null> {
  const document = (await req.payload.findByID({
    collection,
    id,
    draft: false,
    locale: 'all',
    depth: 0,
    overrideAccess: true, // asks what is public, whoever asks
    req,
  })) as unknown as StoredDocument
  return document._status === 'published' ? document : null
}
