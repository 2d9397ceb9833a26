import { useEffect, useState } from 'react'
import type { DeskSegment } from '@/newsroom/translation/desk'
import type { Suggestion } from '@/newsroom/translation/memory/suggestion'
import type { Asked } from '../useAnswer'
import { askDesk } from './askDesk'
import { useAtDesk } from './atDesk'

/** So long a segment must be open before the memory is asked, in milliseconds: who walks through asks nothing. */
const pause = 120

/** As many as there are keys for. */
const most = 9

/** What the memory offers for a segment; asked once for as long as the segment is open. */
export function useSuggestions(segment: DeskSegment | null): Asked<Suggestion[]> {
  const { from, to, language } = useAtDesk()
  const [asked, setAsked] = useState<Asked<Suggestion[]>>({ state: 'asking' })
  const [key, source] = [segment?.key, segment?.source]
  useEffect(() => {
    if (source === undefined) return
    let isOver = false
    const timer = setTimeout(async () => {
      const question = { from, to, text: source, key, limit: most }
      const outcome = await askDesk<{ suggestions: Suggestion[] }>('/translation/suggest', language, question)
      if (isOver) return
      setAsked(outcome.done ? { state: 'told', answer: outcome.answer.suggestions } : { state: 'failed' })
    }, pause)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [from, to, language, key, source])
  return asked
}
