'use client'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { MergedEntry } from '@/newsroom/publishing/merging/mergedInto'
import { Dialog } from './Dialog'
import { useDeskLanguage, useDeskWords } from './deskWords'
import { mergedWords, mergeWords } from './mergeWords'
import { placeOf, putUp } from './noticeBoard'
import { order } from './order'
import { useFreshDocument } from './useFreshDocument'

/** Says what undoing a merge does, and does it; a refusal stays on the screen. */
export function UndoMergeDialog({ entry, onClose }: { entry: MergedEntry; onClose: () => void }) {
  const say = useDeskWords(mergedWords)
  const common = useDeskWords(mergeWords)
  const language = useDeskLanguage()
  const { id, collectionSlug, hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const modified = useFormModified()
  const readAgain = useFreshDocument()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  const undo = async () => {
    if (busy) return
    if (modified) return setRefused(common.unsaved)
    setBusy(true)
    const outcome = await order(`/merges/${entry.id}/undo`, language)
    setBusy(false)
    if (!outcome.done) return setRefused(outcome.message)
    // Other spellings went back with it.
    await readAgain({ isPublic: Boolean(hasPublishedDoc), hasDraft: unpublishedVersionCount > 0 })
    onClose()
    putUp(placeOf(collectionSlug, id), { tone: 'done', text: say.undone(entry.name) })
  }
  return (
    <Dialog heading={say.question} onClose={() => busy || onClose()}>
      <p>{say.consequence(entry.name)}</p>
      {refused && (
        <p role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
      <div className="desk-dialog__actions">
        <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={onClose}>
          {common.cancel}
        </Button>
        <Button id="confirm-undo-merge" margin={false} onClick={() => void undo()}>
          {busy ? common.working : say.undoNow}
        </Button>
      </div>
    </Dialog>
  )
}
