import type { PayloadRequest } from 'payload'
import { recordInAudit } from './audit/record'
import { citedBy } from './cited'
import { publicOf } from './documents'
import { rememberMediaUses } from './mediaUses'
import { recordPressEvent } from './pressEvents'
import type { PublishableCollection } from './publishable'
import { PublishingRefused } from './refused'
import { cancelRelease } from './releases/cancelRelease'
import { tagsOfChange } from './tags'
import { translationPort } from './translationPort'
import { writePublic } from './writePublic'

const notPublic = {
  field: '_status',
  code: 'not-public',
  message: { az: 'Bu sənəd onsuz da saytda görünmür.', en: 'This is not on the public site.' },
}

/** Ends the public life of a document: its files close with it, and every page that shows it is told. */
export async function takeDown(
  req: PayloadRequest,
  action: 'unpublish' | 'remove',
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
  if (collection === 'news') await cancelRelease(req, id)
  const language = collection === 'news' ? String(before.language) : null
  const reason = (data.takedown as { reason?: string } | undefined)?.reason
  await recordInAudit(req, {
    action: action === 'remove' ? 'removed' : 'unpublished',
    collection,
    documentId: id,
    language,
    details: reason ? { reason } : {},
  })
  await translationPort(req).recount(req, collection, id)
}
