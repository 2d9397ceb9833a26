import { useDeferredValue, useId } from 'react'
import { checkSegment } from '@/newsroom/translation/checks/checkSegment'
import type { DeskSegment } from '@/newsroom/translation/desk'
import { checkTerms } from '@/newsroom/translation/terms/checkTerms'
import type { TermHit } from '@/newsroom/translation/terms/term'
import { useAtDesk } from './atDesk'

interface Props {
  segment: DeskSegment
  words: string
  names: readonly string[]
  terms: readonly TermHit[]
}

/** What the checks say of the words as they stand on the screen, saved or not. */
export function SegmentProblems({ segment, words, names, terms }: Props) {
  const { tools, language, from, to } = useAtDesk()
  const headingId = useId()
  const translation = useDeferredValue(words)
  const problems = checkSegment({
    ...{ ...segment, translation, from, to, names },
    terms: (source, said) => checkTerms(source, said, [...new Set(terms.map(({ term }) => term))]),
  })
  if (problems.length === 0) return null
  return (
    <section className="desk-segment__problems" aria-labelledby={headingId}>
      <h5 id={headingId}>{tools.problems}</h5>
      <ul>
        {problems.map(({ code, severity, message }) => (
          <li key={`${code} ${message.en}`} className={severity === 'error' ? 'desk-refusal' : 'desk-advice'}>
            <strong>{severity === 'error' ? tools.error : tools.advice}</strong> {message[language]}
          </li>
        ))}
      </ul>
    </section>
  )
}
