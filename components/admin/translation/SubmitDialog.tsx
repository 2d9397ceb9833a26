import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { Dialog } from '../Dialog'
import { useDeskLanguage } from '../deskWords'
import type { WordsOf } from '../inLanguage'
import type { Refusal } from '../order'
import { order } from '../order'
import type { DeskState } from './deskState'
import type { screenWords } from './screenWords'
import { isOpen } from './segmentOrder'

interface Props {
  state: DeskState
  say: WordsOf<typeof screenWords>
  tell: (words: string) => void
  onClose: () => void
}

/** Asks before the translation goes to a second person, and says what is still open. */
export function SubmitDialog({ state: { desk, written }, say, tell, onClose }: Props) {
  const language = useDeskLanguage()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const open = desk.segments.filter(isOpen).length
  const isUnsaved = Object.keys(written).length > 0
  const submit = async () => {
    if (busy || isUnsaved) return
    setBusy(true)
    const outcome = await order(`/news/${desk.id}/submit`, language)
    setBusy(false)
    if (!outcome.done) return setRefused(outcome)
    onClose()
    tell(say.submitted)
  }
  return (
    <Dialog heading={say.submitQuestion} onClose={() => busy || onClose()}>
      <p>{say.submitSays}</p>
      {open > 0 && <p className="desk-advice">{say.stillOpen(open)}</p>}
      {isUnsaved && <p className="desk-refusal">{say.unsavedFirst}</p>}
      {refused && (
        <div role="alert" className="desk-refusal">
          <p>{refused.message}</p>
          <ul>
            {refused.problems
              .filter(({ message }) => message !== refused.message)
              .map(({ field, message }) => (
                <li key={`${field} ${message}`}>{message}</li>
              ))}
          </ul>
        </div>
      )}
      <div className="desk-dialog__actions">
        <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={onClose}>
          {say.cancel}
        </Button>
        <Button
          id="confirm-submit-translation"
          margin={false}
          disabled={isUnsaved}
          onClick={() => void submit()}
        >
          {busy ? say.working : say.submit}
        </Button>
      </div>
    </Dialog>
  )
}
