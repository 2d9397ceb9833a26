import type { PayloadRequest } from 'payload'
import { citedBy } from './cited'
import { publicOf } from './documents'
import { rememberMediaUses } from './mediaUses'
import type { PressEvent } from './pressEvents'
import { recordPressEvent } from './pressEvents'
import type { PublishableCollection } from './publishable'
import { PublishingRefused } from './refused'
import { tagsOfChange } from './tags'
import { writePublic } from './writePublic'

const notPublic = {
  field: '_status',
  code: 'not-public',
  message: { az: 'Bu sənəd onsuz da saytda görünmür.', en: 'This is not on the public site.' },
}

/** Ends the public life of a document: its files close with it, and every page that shows it is told. */
export async function takeDown(
  req: PayloadRequest,
  action: PressEvent['action'],
  collection: PublishableCollection,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  const before = await publicOf(req, collection, id)
  if (!before) throw new PublishingRefused(req, [notPublic])
  await writePublic(req, collection, id, data, 'draft')
  await rememberMediaUses(req, collection, id, [])
  const change = { collection, id, before: citedBy(collection, before), after: null }
  await recordPressEvent(req, { action, collection, documentId: id, tags: tagsOfChange(change) })
}
