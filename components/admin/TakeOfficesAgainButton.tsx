'use client'

import { PopupList, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { placeOf, putUp } from './noticeBoard'
import { order } from './order'
import { mayWrite, useStaff } from './staff'
import { useFreshDocument } from './useFreshDocument'

const words = {
  label: { az: 'Vəzifələri reyestrdən yenidən götür', en: 'Take offices from the register again' },
  done: {
    az: 'Həmin günün vəzifə və rütbələri reyestrdən yenidən götürülüb qaralamada saxlanıldı. Yoxlayın, sonra dərc edin.',
    en: 'The offices and ranks of that day were taken from the register again and saved in the draft. Check them, then publish.',
  },
  unsaved: {
    az: 'Saxlanmamış dəyişikliklər var. Əvvəlcə onları saxlayın.',
    en: 'There are changes that are not saved. Save them first.',
  },
} as const

/**
 * An entry of a news item's menu. The offices that an item shows stay as they were at its first publication;
 * this is the one way to correct them after the register was corrected.
 */
export function TakeOfficesAgainButton() {
  const say = useDeskWords(words)
  const language = useDeskLanguage()
  const { id, collectionSlug, data, hasPublishedDoc, isTrashed } = useDocumentInfo()
  const staff = useStaff()
  const modified = useFormModified()
  const readAgain = useFreshDocument()
  const place = placeOf(collectionSlug, id)
  const wasPublished = Boolean(data?.publishedAt)
  if (!id || isTrashed || !wasPublished || !data?.participations?.length || !mayWrite(staff)) return null

  const takeAgain = async () => {
    if (modified) return putUp(place, { tone: 'hint', text: say.unsaved })
    const outcome = await order(`/news/${id}/take-offices-again`, language)
    if (!outcome.done) {
      return putUp(place, { tone: 'refused', text: outcome.message, problems: outcome.problems })
    }
    await readAgain({ isPublic: Boolean(hasPublishedDoc), hasDraft: true })
    putUp(place, { tone: 'done', text: say.done })
  }
  return (
    <PopupList.Button id="action-take-offices-again" onClick={() => void takeAgain()}>
      {say.label}
    </PopupList.Button>
  )
}
