'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { deskMoment } from '@/newsroom/language/deskMoment'
import type { HistoryEntry } from '@/newsroom/publishing/versions/history'
import { Dialog } from '../Dialog'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { order } from '../order'
import { versionWords } from './versionWords'

interface Props {
  collection: string
  id: string
  version: HistoryEntry
  /** The version that this person has seen as the newest: nothing that came later is covered */
  newest: string
  onClose: () => void
}

/** Asks before an earlier version becomes the draft, and says what that changes. */
export function RestoreDialog({ collection, id, version, newest, onClose }: Props) {
  const say = useDeskWords(versionWords)
  const language = useDeskLanguage()
  const { routes } = useConfig().config
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)

  const restore = async () => {
    if (busy) return
    setBusy(true)
    const path = `/${collection}/versions/${version.id}?draft=true&base=${newest}`
    const outcome = await order(path, language)
    if (outcome.done) return window.location.assign(`${routes.admin}/collections/${collection}/${id}`)
    setBusy(false)
    setRefused(outcome.message)
  }
  return (
    <Dialog heading={say.question} onClose={() => busy || onClose()}>
      <p>{say.consequence(deskMoment(version.savedAt))}</p>
      {refused && (
        <p role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
      <div className="desk-dialog__actions">
        <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={onClose}>
          {say.cancel}
        </Button>
        <Button id="confirm-restore" margin={false} onClick={() => void restore()}>
          {busy ? say.working : say.confirm}
        </Button>
      </div>
    </Dialog>
  )
}
