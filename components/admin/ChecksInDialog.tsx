'use client'

import { useFormModified } from '@payloadcms/ui'
import type { Significance } from '@/newsroom/publishing/vocabulary'
import { CheckList } from './CheckList'
import { summaryOf } from './ChecksPanel'
import { checksWords } from './checksWords'
import { useDeskWords } from './deskWords'
import { focusField } from './focusField'
import { useChecks } from './useChecks'

interface Props {
  /** Of the change, where it is asked */
  significance?: Significance
  /** Closes the question; what a line leads to lies behind it */
  onLeave: () => void
}

/** In the question before publishing: what would refuse it stands open, advice behind one click. */
export function ChecksInDialog({ significance, onLeave }: Props) {
  const say = useDeskWords(checksWords)
  const modified = useFormModified()
  const asked = useChecks(significance)
  const goTo = (field: string) => {
    const form = document.querySelector('.collection-edit__form')
    onLeave()
    // The dialog gives the focus back as it goes.
    if (form) requestAnimationFrame(() => void focusField(form, field))
  }
  return (
    <div className="desk-checks">
      <p role="status">{summaryOf(asked, say)}</p>
      {modified && <p>{say.asSaved}</p>}
      {asked.state === 'told' && (
        <>
          <CheckList heading={say.blocking} issues={asked.answer.blocking} onGo={goTo} />
          {asked.answer.advice.length > 0 && (
            <details>
              <summary>
                {say.advice} ({asked.answer.advice.length})
              </summary>
              <CheckList heading={say.advice} issues={asked.answer.advice} onGo={goTo} />
            </details>
          )}
        </>
      )}
    </div>
  )
}
