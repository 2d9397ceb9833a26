'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { CheckList } from './CheckList'
import { checksWords } from './checksWords'
import { useDeskWords } from './deskWords'
import { focusField } from './focusField'
import type { Asked } from './useAnswer'
import type { FoundIssues } from './useChecks'
import { useChecks } from './useChecks'
import './desk.css'

/** Beside a news item: what stands in the way of publishing it, and what may be better; renewed at each save. */
export function ChecksPanel() {
  const say = useDeskWords(checksWords)
  const { id } = useDocumentInfo()
  const modified = useFormModified()
  const asked = useChecks()
  const panel = useRef<HTMLElement>(null)
  const headingId = useId()
  const goTo = (field: string) => {
    const form = panel.current?.closest('form')
    if (form) void focusField(form, field)
  }
  return (
    <section ref={panel} className="desk-checks" aria-labelledby={headingId}>
      <h2 id={headingId}>{say.heading}</h2>
      <p role="status">{id ? summaryOf(asked, say) : say.saveFirst}</p>
      {id && modified && <p>{say.asSaved}</p>}
      {asked.state === 'told' && (
        <>
          <CheckList heading={say.blocking} issues={asked.answer.blocking} onGo={goTo} />
          <CheckList heading={say.advice} issues={asked.answer.advice} onGo={goTo} />
        </>
      )}
    </section>
  )
}

/** In one sentence how much there is. */
export function summaryOf(
  asked: Asked<FoundIssues>,
  say: ReturnType<typeof useDeskWords<typeof checksWords>>,
): string {
  if (asked.state !== 'told') return say[asked.state]
  const { blocking, advice } = asked.answer
  return blocking.length + advice.length === 0 ? say.none : say.counts(blocking.length, advice.length)
}
