'use client'

import { Button } from '@payloadcms/ui'
import type { FormEvent } from 'react'
import { useId, useState } from 'react'
import type { CalendarEntry } from '@/newsroom/publishing/calendar/entry'
import { Dialog } from '../Dialog'
import { useDeskWords } from '../deskWords'
import { Field } from '../Field'
import { calendarDeskWords } from './calendarWords'

interface Props {
  entry: CalendarEntry
  /** @returns what stands in the way, or null */
  move: (entry: CalendarEntry, day: string) => Promise<string | null>
  onClose: () => void
}

/** The way of the keyboard to move what is planned: a day, typed or changed by arrow keys. */
export function MoveDialog({ entry, move, onClose }: Props) {
  const say = useDeskWords(calendarDeskWords)
  const [day, setDay] = useState(entry.day)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const refusalId = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const obstacle = await move(entry, day)
    setBusy(false)
    if (obstacle) setRefused(obstacle)
    else onClose()
  }
  return (
    <Dialog
      heading={say.moveQuestion}
      onClose={() => busy || onClose()}
      returnFocusTo={() => document.querySelector<HTMLElement>('.desk-calendar__turn button')}
    >
      <form className="desk-form" noValidate onSubmit={(event) => void submit(event)}>
        <p>
          <strong>{entry.title || say.unnamed}</strong> {entry.time}
        </p>
        <Field label={say.day} hint={say.dayHint} describedBy={refused ? refusalId : undefined}>
          {(props) => (
            <input
              {...props}
              type="date"
              required
              value={day}
              onChange={(event) => setDay(event.target.value)}
            />
          )}
        </Field>
        {entry.together && <p>{say.togetherHint}</p>}
        {refused && (
          <p id={refusalId} role="alert" className="desk-refusal">
            {refused}
          </p>
        )}
        <div className="desk-dialog__actions">
          <Button buttonStyle="secondary" margin={false} disabled={busy} onClick={onClose}>
            {say.cancel}
          </Button>
          <Button id="confirm-move" type="submit" margin={false}>
            {busy ? say.working : say.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
