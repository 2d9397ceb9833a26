import { useDocumentInfo } from '@payloadcms/ui'
import type { NewsState } from '@/newsroom/publishing/review/states'
import { useAnswer } from './useAnswer'

interface Deed {
  by: string | null
  name: string | null
  at: string
}

/** Where a news item stands, as GET /api/news/:id/standing tells it. */
export interface NewsStanding {
  version: string
  state: NewsState
  review: {
    submitted: Deed
    verdict: 'approved' | 'sent-back' | null
    decided: Deed | null
    note: string | null
  } | null
  release: { dueAt: string; scheduled: Deed } | null
  savedBy: string | null
  unreviewed: { reason: string; published: Deed } | null
  needsSecond: boolean
}

/** Of the document at hand; null while it is not known, and for what is no news item. */
export function useStanding(): NewsStanding | null {
  const { collectionSlug, id, lastUpdateTime, versionCount, unpublishedVersionCount } = useDocumentInfo()
  const path = collectionSlug === 'news' && id ? `/news/${id}/standing` : null
  const asked = useAnswer<NewsStanding>(path, `${lastUpdateTime} ${versionCount} ${unpublishedVersionCount}`)
  return asked.state === 'told' ? asked.answer : null
}
