'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useDeskWords } from './deskWords'
import './desk.css'

const words = {
  status: { az: 'Vəziyyəti', en: 'Status' },
  draft: { az: 'Qaralama', en: 'Draft' },
  published: { az: 'Dərc olunub', en: 'Published' },
  changed: { az: 'Dərcdən sonra dəyişib', en: 'Changed since publication' },
  withdrawn: { az: 'Geri götürülüb', en: 'Withdrawn' },
  removed: { az: 'Saytdan çıxarılıb', en: 'Removed' },
} as const

/**
 * Where the document stands towards the public, in the place of Payload's status: that one offers to revert
 * to the published text by writing the public document, which only newsroom/publishing may.
 */
export function DocumentStatus() {
  const say = useDeskWords(words)
  const { data, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const standing = hasPublishedDoc ? (unpublishedVersionCount > 0 ? 'changed' : 'published') : 'draft'
  const key =
    data?.state === 'withdrawn' && standing === 'published'
      ? 'withdrawn'
      : data?.state === 'removed' && standing === 'draft'
        ? 'removed'
        : standing
  return (
    <p className="desk-status">
      {say.status}: <strong>{say[key]}</strong>
    </p>
  )
}
