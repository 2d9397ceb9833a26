import { useEffect } from 'react'
import type { DeskSegment } from '@/newsroom/translation/desk'
import type { Suggestion } from '@/newsroom/translation/memory/suggestion'
import type { TermHit } from '@/newsroom/translation/terms/term'
import { useAtDesk } from './atDesk'
import { OrderButton } from './OrderButton'
import { ReviewTools } from './ReviewTools'
import { SegmentHistory } from './SegmentHistory'
import { SegmentProblems } from './SegmentProblems'
import { SegmentTalk } from './SegmentTalk'
import { SuggestionList } from './SuggestionList'
import { areaOf } from './segmentOrders'
import { missingMarks } from './sourcePieces'
import { TermList } from './TermList'
import { useSuggestions } from './useSuggestions'

interface Props {
  segment: DeskSegment
  number: number
  words: string
  isUnsaved: boolean
  mayWrite: boolean
  terms: readonly TermHit[]
  /** How many open ones there are */
  comments: number
}

/** What can be done with the segment in which the person writes. Drawn for that one alone. */
export function SegmentTools({ segment, number, words, isUnsaved, mayWrite, terms, comments }: Props) {
  const { orders, store, tools } = useAtDesk()
  const { key } = segment
  const suggestions = useSuggestions(mayWrite ? segment : null)
  const list = suggestions.state === 'told' ? suggestions.answer : []
  useEffect(() => {
    orders.offered = { suggestions: list, terms }
  })
  return (
    <div className="desk-segment__tools">
      {mayWrite && (
        <div className="desk-names__orders">
          <OrderButton order="saveAndNext" onClick={() => orders.saveAndNext(key)}>
            {tools.saveAndNext}
          </OrderButton>
          <OrderButton order="save" onClick={() => void orders.save(key)}>
            {tools.save}
          </OrderButton>
          {segment.state === 'needs-work' && (
            <OrderButton order="confirm" onClick={() => void orders.confirm(key)}>
              {tools.confirm}
            </OrderButton>
          )}
          <OrderButton order="copySource" onClick={() => orders.copySource(key)}>
            {tools.copySource}
          </OrderButton>
          {missingMarks(segment.source, words).length > 0 && (
            <OrderButton order="insertMark" onClick={() => orders.insertMark(key)}>
              {`${tools.insertMark} ${missingMarks(segment.source, words)[0]}`}
            </OrderButton>
          )}
          {isUnsaved && (
            <button
              type="button"
              className="desk-order"
              onClick={() => {
                areaOf(key)?.focus({ preventScroll: true })
                store.write(key, segment.translation)
              }}
            >
              {tools.back}
            </button>
          )}
        </div>
      )}
      <SegmentProblems segment={segment} words={words} names={namesIn(list)} terms={terms} />
      {mayWrite && terms.length > 0 && <TermList segmentKey={key} terms={terms} />}
      {mayWrite && <SuggestionList segmentKey={key} asked={suggestions} />}
      <ReviewTools segment={segment} isUnsaved={isUnsaved} />
      <SegmentTalk segmentKey={key} count={comments} />
      <SegmentHistory key={`${key} ${segment.at}`} segmentKey={key} number={number} />
    </div>
  )
}

/** Names that the register knows in this segment: their letters are no slip. */
const namesIn = (suggestions: readonly Suggestion[]): string[] =>
  suggestions.flatMap(({ kind, source, translation }) => (kind === 'name' ? [source, translation] : []))
