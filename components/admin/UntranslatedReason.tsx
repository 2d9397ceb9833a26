'use client'

import type { Significance } from '@/newsroom/publishing/vocabulary'
import { useDeskWords } from './deskWords'
import { Field } from './Field'
import { useChecks } from './useChecks'
import { wayWords } from './wayWords'

/** What a reason passes (newsroom/publishing/untranslated). */
const passed = ['untranslated', 'stale-major']

interface Props {
  reason: string
  onReason: (reason: string) => void
  /** Of the change, where it is asked */
  significance?: Significance | undefined
}

/** Where a translation lacks something of its source: why it goes out all the same. Nothing where it is whole. */
export function UntranslatedReason({ reason, onReason, significance }: Props) {
  const say = useDeskWords(wayWords)
  const asked = useChecks(significance)
  const lacks = asked.state === 'told' && asked.answer.blocking.some(({ code }) => passed.includes(code))
  if (!lacks) return null
  return (
    <Field label={say.untranslatedReason} hint={say.untranslatedHint}>
      {(props) => (
        <textarea
          {...props}
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
        />
      )}
    </Field>
  )
}
