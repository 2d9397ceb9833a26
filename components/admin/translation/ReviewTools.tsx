import { useState } from 'react'
import type { DeskSegment } from '@/newsroom/translation/desk'
import { Field } from '../Field'
import { useAtDesk } from './atDesk'
import { areaOf } from './segmentOrders'

/** For whoever may review: the translation stands, or goes back with what should be put right. */
export function ReviewTools({ segment, isUnsaved }: { segment: DeskSegment; isUnsaved: boolean }) {
  const { store, orders, tools } = useAtDesk()
  const [note, setNote] = useState<string | null>(null)
  const { key, state } = segment
  const isWritten = state === 'translated' || state === 'reviewed'
  if (!store.current().desk.may.review || !isWritten || isUnsaved) return null
  if (note === null)
    return (
      <div className="desk-names__orders">
        {state === 'translated' && (
          <button type="button" className="desk-order" onClick={() => void orders.review(key)}>
            {tools.review}
          </button>
        )}
        <button type="button" className="desk-order" onClick={() => setNote('')}>
          {tools.reject}
        </button>
      </div>
    )
  return (
    <div className="desk-segment__reject">
      <Field label={tools.rejectNote}>
        {(wiring) => (
          <textarea
            {...wiring}
            ref={(area) => area?.focus()}
            rows={2}
            maxLength={500}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      <div className="desk-names__orders">
        <button
          type="button"
          className="desk-order"
          aria-disabled={note.trim() === '' || undefined}
          onClick={() => {
            if (note.trim() !== '') void orders.reject(key, note.trim()).then((done) => done && setNote(null))
          }}
        >
          {tools.rejectNow}
        </button>
        <button
          type="button"
          className="desk-order"
          onClick={() => {
            areaOf(key)?.focus({ preventScroll: true })
            setNote(null)
          }}
        >
          {tools.cancel}
        </button>
      </div>
    </div>
  )
}
