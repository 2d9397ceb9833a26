'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { consequenceOf } from './consequence'
import { Dialog } from './Dialog'
import { useDeskLanguage, useDeskWords } from './deskWords'
import type { Notice } from './noticeBoard'
import { putUp } from './noticeBoard'
import type { Refusal } from './order'
import { order } from './order'
import { publishWords } from './publishWords'
import { useFreshDocument } from './useFreshDocument'
import { useSaveUnsaved } from './useSaveUnsaved'

interface Published {
  paths: Partial<Record<'az' | 'en', string>>
}

/** With problems of fields, a heading and the list of them; else what the server said. */
const refusal = (heading: string, { message, problems }: Refusal): Notice => ({
  tone: 'refused',
  text: problems.length > 0 ? heading : message,
  problems,
})

/** Of an entry of the register: says what will happen, and does it when told to: saves what is not saved, then publishes. */
export function PublishDialog({ place, onClose }: { place: string; onClose: () => void }) {
  const say = useDeskWords(publishWords)
  const language = useDeskLanguage()
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo()
  const modified = useFormModified()
  const saveUnsaved = useSaveUnsaved()
  const readAgain = useFreshDocument()
  const [busy, setBusy] = useState(false)

  const publish = async (): Promise<Notice> => {
    const saved = await saveUnsaved()
    if (saved?.done === false) return refusal(say.notSaved, saved)
    const outcome = await order<Published>(`/${collectionSlug}/${id}/publish`, language)
    if (outcome.done) {
      await readAgain({ isPublic: true, hasDraft: false })
      return { tone: 'done', text: say.done, addresses: Object.values(outcome.answer.paths) }
    }
    if (saved) await readAgain({ isPublic: Boolean(hasPublishedDoc), hasDraft: true })
    return refusal(say.refused, outcome)
  }
  const confirm = async () => {
    if (busy) return
    setBusy(true)
    const notice = await publish()
    onClose()
    putUp(place, notice)
  }

  const [consequence] = consequenceOf(
    { collection: collectionSlug, isPublic: Boolean(hasPublishedDoc) },
    language,
  )
  return (
    <Dialog heading={say.question} onClose={() => busy || onClose()}>
      {[consequence, ...(modified ? [say.savedBefore] : [])].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="desk-dialog__actions">
        <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={onClose}>
          {say.cancel}
        </Button>
        <Button id="confirm-publish" margin={false} onClick={() => void confirm()}>
          {busy ? say.publishing : say.now}
        </Button>
      </div>
    </Dialog>
  )
}
