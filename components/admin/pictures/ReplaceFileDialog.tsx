'use client'

import { Button, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import type { usesOf } from '@/newsroom/publishing/uses/usesOf'
import { Dialog } from '../Dialog'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { order } from '../order'
import { useAnswer } from '../useAnswer'
import { useFreshDocument } from '../useFreshDocument'
import { replaceFileWords } from './replaceFileWords'

interface Props {
  file: File
  onClose: (replaced: boolean) => void
}

/** Says what it means to replace a file, and does it; a refusal stays on the screen. */
export function ReplaceFileDialog({ file, onClose }: Props) {
  const say = useDeskWords(replaceFileWords)
  const language = useDeskLanguage()
  const { code: locale } = useLocale()
  const { id } = useDocumentInfo()
  const readAgain = useFreshDocument()
  const uses = useAnswer<Awaited<ReturnType<typeof usesOf>>>(`/uses/media/${id}`)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  const replace = async () => {
    if (busy) return
    setBusy(true)
    const form = new FormData()
    form.append('file', file)
    form.append('_payload', '{}')
    const outcome = await order(`/media/${id}?locale=${locale}&depth=0`, language, form, 'PATCH')
    if (outcome.done) {
      await readAgain({ isPublic: false, hasDraft: false })
      return onClose(true)
    }
    setBusy(false)
    setRefused(outcome.message)
  }
  return (
    <Dialog heading={say.question} onClose={() => busy || onClose(false)}>
      <p>{say.consequence(file.name)}</p>
      {uses.state === 'told' && <p>{say.shown(uses.answer.inPublic)}</p>}
      <p>{say.words}</p>
      {refused && (
        <p role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
      <div className="desk-dialog__actions">
        <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={() => onClose(false)}>
          {say.cancel}
        </Button>
        <Button id="confirm-replace-file" margin={false} onClick={() => void replace()}>
          {busy ? say.working : say.now}
        </Button>
      </div>
    </Dialog>
  )
}
