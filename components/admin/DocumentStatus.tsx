'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { bakuMoment } from '@/newsroom/language/bakuMoment'
import { useDeskLanguage, useDeskWords } from './deskWords'
import './desk.css'
import type { NewsStanding } from './useStanding'
import { useStanding } from './useStanding'

const words = {
  status: { az: 'Vəziyyəti', en: 'Status' },
  draft: { az: 'Qaralama', en: 'Draft' },
  published: { az: 'Dərc olunub', en: 'Published' },
  changed: { az: 'Dərcdən sonra dəyişib', en: 'Changed since publication' },
  withdrawn: { az: 'Geri götürülüb', en: 'Withdrawn' },
  removed: { az: 'Saytdan çıxarılıb', en: 'Removed' },
  submitted: { az: 'yoxlamada', en: 'under review' },
  approved: { az: 'təsdiqlənib', en: 'approved' },
  'sent-back': { az: 'düzəlişə qaytarılıb', en: 'sent back' },
  scheduled: { az: 'dərc olunacaq:', en: 'goes out:' },
  unreviewed: { az: 'yoxlanılmadan dərc olunub', en: 'published without review' },
} as const

/**
 * Where the document stands towards the public, in the place of Payload's status: that one offers to revert
 * to the published text by writing the public document, which only newsroom/publishing may. Of news, also where its
 * newest version is on its way there.
 */
export function DocumentStatus() {
  const say = useDeskWords(words)
  const language = useDeskLanguage()
  const { data, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const news = useStanding()
  const standing = hasPublishedDoc ? (unpublishedVersionCount > 0 ? 'changed' : 'published') : 'draft'
  const key =
    data?.state === 'withdrawn' && standing === 'published'
      ? 'withdrawn'
      : data?.state === 'removed' && standing === 'draft'
        ? 'removed'
        : standing
  const onItsWay = news && wayOf(news)
  return (
    <p className="desk-status">
      {say.status}: <strong>{say[key]}</strong>
      {onItsWay && ` · ${say[onItsWay]}`}
      {news?.release && (
        <>
          {' '}
          <time dateTime={news.release.dueAt}>{bakuMoment(news.release.dueAt, language)}</time>
        </>
      )}
      {news?.unreviewed && news.needsSecond && (
        <strong className="desk-status__red"> · {say.unreviewed}</strong>
      )}
    </p>
  )
}

function wayOf({ state, review }: NewsStanding): 'submitted' | 'approved' | 'scheduled' | 'sent-back' | null {
  if (state === 'submitted' || state === 'approved' || state === 'scheduled') return state
  return state !== 'published' && review?.verdict === 'sent-back' ? 'sent-back' : null
}
