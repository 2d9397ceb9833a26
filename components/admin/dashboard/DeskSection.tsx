'use client'

import type { ReactNode } from 'react'
import { useId } from 'react'

interface Props {
  heading: string
  count: number
  /** Said where there is nothing */
  none?: string
  /** What can be done about it */
  hint?: string
  alarm?: boolean
  children: ReactNode
}

/** A part of the start page: a heading with its number, and the list below it. */
export function DeskSection({ heading, count, none, hint, alarm = false, children }: Props) {
  const headingId = useId()
  return (
    <section
      className={alarm ? 'desk-day__part desk-day__part--alarm' : 'desk-day__part'}
      aria-labelledby={headingId}
    >
      <h2 id={headingId}>
        {heading}
        {count > 0 && ` (${count})`}
      </h2>
      {hint && <p>{hint}</p>}
      {count > 0 ? <ul>{children}</ul> : <p>{none}</p>}
    </section>
  )
}
