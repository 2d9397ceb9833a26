import type { PayloadRequest } from 'payload'
import type { PublishableCollection } from '../publishable'
import { inTransaction } from '../transaction'
import { holdDocument, isSavedSince } from './newest'

/** A form that has told the server about a change. */
export interface TellingForm {
  collection: PublishableCollection
  id: string
  /** The version that the form was read from */
  base: string
}

/** Takes the locks of whoever asks off a document. */
export async function dropOwnLocks(
  req: PayloadRequest,
  { collection, id }: Pick<TellingForm, 'collection' | 'id'>,
): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'payload-locked-documents',
    req,
    where: {
      and: [
        { 'document.relationTo': { equals: collection } },
        { 'document.value': { equals: id } },
        { 'user.value': { equals: req.user?.id } },
      ],
    },
  })
}

/**
 * Takes the lock away from a form whose author has saved since it was read. A form tells the server about its changes
 * one after the other, and a save overtakes them: Payload (3.90.1) then locks the document once more for somebody who
 * has nothing left to save, and the colleague who was asked to look at it is kept out. Waits for a save that is under
 * way, for what it writes decides. Whose form is older because a colleague saved still has something to save.
 */
export async function dropLateLock(req: PayloadRequest, form: TellingForm): Promise<void> {
  if (!req.user) return
  const { collection, id } = form
  await inTransaction(req, async () => {
    await holdDocument(req, collection, id)
    if (!(await isSavedSince(req, form))) return
    await dropOwnLocks(req, form)
  })
}
