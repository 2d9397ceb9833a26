'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import { consequenceOf } from './consequence'
import { Dialog } from './Dialog'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { NamedInItem } from './NamedInItem'
import type { Notice } from './noticeBoard'
import { putUp } from './noticeBoard'
import type { Refusal } from './order'
import { order } from './order'
import { publishWords } from './publishWords'
import { useFreshDocument } from './useFreshDocument'
import { useSaveDraft } from './useSaveDraft'

interface Published {
  paths: Partial<Record<'az' | 'en', string>>
  inOtherLanguage: string[]
}

/** With problems of fields, a heading and the list of them; else what the server said. */
const refusal = (heading: string, { message, problems }: Refusal): Notice => ({
  tone: 'refused',
  text: problems.length > 0 ? heading : message,
  problems,
})

/** Says what will happen, and does it when told to: saves what is not saved, then publishes. */
export function PublishDialog({ place, onClose }: { place: string; onClose: () => void }) {
  const say = useDeskWords(publishWords)
  const language = useDeskLanguage()
  const { id, collectionSlug, data, hasPublishedDoc } = useDocumentInfo()
  const modified = useFormModified()
  const saveDraft = useSaveDraft()
  const readAgain = useFreshDocument()
  const [busy, setBusy] = useState(false)

  const publish = async (): Promise<Notice> => {
    const saved = modified ? await saveDraft() : null
    if (saved?.done === false) return refusal(say.notSaved, saved)
    const outcome = await order<Published>(`/${collectionSlug}/${id}/publish`, language)
    if (outcome.done) {
      await readAgain({ isPublic: true, hasDraft: false })
      const { paths, inOtherLanguage } = outcome.answer
      return {
        tone: 'done',
        text: say.done,
        addresses: Object.values(paths),
        remark: remarkOn(inOtherLanguage),
      }
    }
    if (saved) await readAgain({ isPublic: Boolean(hasPublishedDoc), hasDraft: true })
    return refusal(say.refused, outcome)
  }
  /** Which names the page shows in the other language; the register is where that is mended. */
  const remarkOn = (names: string[]) =>
    names.length > 0
      ? `${data?.language === 'en' ? say.namesInAzerbaijani : say.namesInEnglish} ${names.join('; ')}.`
      : undefined
  const confirm = async () => {
    if (busy) return
    setBusy(true)
    const notice = await publish()
    onClose()
    putUp(place, notice)
  }

  const sentences = consequenceOf(
    {
      collection: collectionSlug,
      isPublic: Boolean(hasPublishedDoc),
      language: data?.language,
      state: data?.state,
    },
    language,
  )
  return (
    <Dialog heading={say.question} onClose={() => busy || onClose()}>
      {[...sentences, ...(modified ? [say.savedBefore] : [])].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {collectionSlug === 'news' && <NamedInItem />}
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
