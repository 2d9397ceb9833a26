import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { forgetAnswers } from './keptAnswers'
import type { Notice } from './noticeBoard'
import { placeOf, putUp } from './noticeBoard'
import { order } from './order'
import { useFreshDocument } from './useFreshDocument'
import { useSaveUnsaved } from './useSaveUnsaved'
import { wayWords } from './wayWords'

interface Step {
  /** The order under /api/news/:id/ */
  action: string
  given?: object
  /** How the item stands afterwards */
  after: { isPublic: boolean; hasDraft: boolean }
  /** The form itself opens or closes by it: the page is loaded anew */
  reloads?: boolean
  /** A refusal that is about no field is said in the dialog, where what was typed stays */
  staysOpen?: boolean
  /** What is said when it was done */
  notice: (answer: unknown) => Notice
}

/**
 * Carries out one step of the way to readers: saves what is not saved, gives the order, reads the document again, and
 * says what came of it. A refusal is said with the fields it is about.
 */
export function useWay(onDone: () => void): {
  busy: boolean
  refused: string | null
  take: (step: Step) => Promise<void>
} {
  const say = useDeskWords(wayWords)
  const language = useDeskLanguage()
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const saveUnsaved = useSaveUnsaved()
  const readAgain = useFreshDocument()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  const outcomeOf = async ({ action, given, after, notice, reloads }: Step): Promise<Notice> => {
    const saved = await saveUnsaved()
    const outcome = saved?.done === false ? saved : await order(`/news/${id}/${action}`, language, given)
    if (outcome.done) {
      forgetAnswers(placeOf(collectionSlug, id))
      if (reloads) window.location.reload()
      else await readAgain(after)
      return notice(outcome.answer)
    }
    if (saved?.done) await readAgain({ isPublic: Boolean(hasPublishedDoc), hasDraft: true })
    const { message, problems } = outcome
    return { tone: 'refused', text: problems.length > 0 ? say.refused : message, problems }
  }
  const take = async (step: Step) => {
    if (busy) return
    setBusy(true)
    setRefused(null)
    const notice = await outcomeOf(step)
    setBusy(false)
    const isAboutFields = (notice.problems?.length ?? 0) > 0
    if (step.staysOpen && notice.tone === 'refused' && !isAboutFields) return setRefused(notice.text)
    onDone()
    putUp(placeOf(collectionSlug, id), notice)
  }
  return { busy, refused, take }
}
