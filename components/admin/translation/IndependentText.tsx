import { useState } from 'react'
import { useDeskLanguage, useDeskWords } from '../deskWords'
import { mayWrite, useStaff } from '../staff'
import { askDesk } from './askDesk'
import type { DeskPlace } from './DeskStore'
import { screenWords } from './screenWords'

/** A text that was written on its own: says so, and how to tie it to its source again. */
export function IndependentText({ place, onChanged }: { place: DeskPlace; onChanged: () => void }) {
  const say = useDeskWords(screenWords)
  const language = useDeskLanguage()
  const staff = useStaff()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState('')
  const tie = async () => {
    if (busy) return
    setBusy(true)
    const path = `/translation/${place.collection}/${place.id}/mode`
    const outcome = await askDesk(path, language, { mode: 'translated', language: place.language })
    setBusy(false)
    if (outcome.done) onChanged()
    else setRefused(outcome.message)
  }
  return (
    <>
      <p>{say.independent}</p>
      {refused && (
        <p role="alert" className="desk-refusal">
          {refused}
        </p>
      )}
      {mayWrite(staff) && (
        <button type="button" id="translate-again" className="desk-order" onClick={() => void tie()}>
          {busy ? say.working : say.translateAgain}
        </button>
      )}
    </>
  )
}
