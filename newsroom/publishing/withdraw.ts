import type { PayloadRequest } from 'payload'
import { recordInAudit } from './audit/record'
import { citedBy } from './cited'
import { databaseClock } from './databaseClock'
import { publicOf } from './documents'
import { recordPressEvent } from './pressEvents'
import { PublishingRefused } from './refused'
import { cancelRelease } from './releases/cancelRelease'
import { tagsOfChange } from './tags'
import { inTransaction } from './transaction'
import { translationPort } from './translationPort'
import { writePublic } from './writePublic'

/** Leaves a news item readable and says on it, with the date, why it no longer holds. */
export const withdraw = ({
  req,
  id,
  reason,
}: {
  req: PayloadRequest
  id: string
  reason: string
}): Promise<{ id: string }> =>
  inTransaction(req, async () => {
    const item = await publicOf(req, 'news', id)
    if (!item) {
      const message = {
        az: 'Yalnız dərc olunmuş xəbər geri götürülə bilər.',
        en: 'Only a published item can be withdrawn.',
      }
      throw new PublishingRefused(req, [{ field: '_status', code: 'not-public', message }])
    }
    await writePublic(req, 'news', id, {
      ...wordsAsPublic(item),
      state: 'withdrawn',
      takedown: { reason, at: await databaseClock(req) },
    })
    const cited = citedBy('news', item)
    const tags = tagsOfChange({ collection: 'news', id, before: cited, after: cited })
    await recordPressEvent(req, { action: 'withdraw', collection: 'news', documentId: id, tags })
    await cancelRelease(req, id)
    const logged = { action: 'withdrawn', language: String(item.language), details: { reason } } as const
    await recordInAudit(req, { collection: 'news', documentId: id, ...logged })
    await translationPort(req).recount(req, 'news', id)
    return { id }
  })

/** What readers see stays word for word: a draft that an editor is writing is not published by withdrawing. */
function wordsAsPublic(item: Record<string, unknown>): Record<string, unknown> {
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, _status, ...words } = item
  return words
}
