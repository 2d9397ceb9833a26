import type { ReactNode } from 'react'
import { useId } from 'react'

interface Wiring {
  id: string
  'aria-describedby': string | undefined
}

interface Props {
  label: string
  hint?: string
  /** Id of a message about this field that stands elsewhere */
  describedBy?: string
  /** The input itself, given the ids that tie it to its label and hint */
  children: (wiring: Wiring) => ReactNode
}

/** A labelled field of the desk's own small forms. */
export function Field({ label, hint, describedBy, children }: Props) {
  const id = useId()
  const hintId = `${id}-hint`
  const description = [hint && hintId, describedBy].filter(Boolean).join(' ')
  return (
    <div className="desk-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': description || undefined })}
      {hint && <small id={hintId}>{hint}</small>}
    </div>
  )
}
