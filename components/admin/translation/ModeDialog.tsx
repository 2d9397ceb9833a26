import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../Dialog'
import type { WordsOf } from '../inLanguage'
import { useAtDesk } from './atDesk'
import type { screenWords } from './screenWords'

interface Props {
  say: WordsOf<typeof screenWords>
  /** `independent`: cut off from its source; `source`: it leads from now on, and the other language follows */
  mode: 'independent' | 'source'
  onClose: () => void
  onDone: () => void
}

const words = {
  independent: { question: 'independentQuestion', says: 'independentSays', order: 'independentNow' },
  source: { question: 'leadQuestion', says: 'leadSays', order: 'leadNow' },
} as const

/** Asks before a translation stops following its source. */
export function ModeDialog({ say, mode, onClose, onDone }: Props) {
  const { store } = useAtDesk()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  const { question, says, order } = words[mode]
  const change = async () => {
    if (busy) return
    setBusy(true)
    const { done, message } = await store.setMode(mode)
    setBusy(false)
    if (!done) return setRefused(message)
    onClose()
    onDone()
  }
  return (
    <Dialog heading={say[question]} onClose={() => busy || onClose()}>
      <p>{say[says]}</p>
      {refused && (
        <p role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
      <div className="desk-dialog__actions">
        <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={onClose}>
          {say.cancel}
        </Button>
        <Button id={`confirm-${mode}`} margin={false} onClick={() => void change()}>
          {busy ? say.working : say[order]}
        </Button>
      </div>
    </Dialog>
  )
}
