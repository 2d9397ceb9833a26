import { useEffect, useMemo, useState } from 'react'
import type { DeskSegment } from '@/newsroom/translation/desk'
import type { TermHit } from '@/newsroom/translation/terms/term'
import { askDesk } from './askDesk'
import type { AtDesk } from './atDesk'

type Terms = ReadonlyMap<string, readonly TermHit[]>

const none: Terms = new Map()

/** The glossary's terms in every source text of a desk, asked at once; without an answer there are none. */
export function useTerms(
  { from, to, language }: Pick<AtDesk, 'from' | 'to' | 'language'>,
  segments: readonly DeskSegment[],
): Terms {
  const [terms, setTerms] = useState(none)
  const texts = useMemo(() => JSON.stringify([...new Set(segments.map(({ source }) => source))]), [segments])
  useEffect(() => {
    let isOver = false
    const question = { from, to, texts: JSON.parse(texts) as string[] }
    void askDesk<{ hits: TermHit[][] }>('/translation/terms/marked', language, question).then((outcome) => {
      if (isOver || !outcome.done) return
      const { hits } = outcome.answer
      setTerms(new Map(question.texts.map((text, at) => [text, hits[at] ?? []])))
    })
    return () => {
      isOver = true
    }
  }, [from, to, language, texts])
  return terms
}
