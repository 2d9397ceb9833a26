import { unbroken } from '@/components/text/unbroken'
import type { FoundItem } from '@/newsroom/queries/shapes'

/** A text in which the words that were asked for are marked. */
export function Marked({ segments }: { segments: FoundItem['title'] }) {
  const starts = segments.map((_, n) => segments.slice(0, n).reduce((sum, { text }) => sum + text.length, 0))
  return segments.map(({ text, isHit }, n) =>
    isHit ? <mark key={starts[n]}>{text}</mark> : <span key={starts[n]}>{unbroken(text)}</span>,
  )
}
