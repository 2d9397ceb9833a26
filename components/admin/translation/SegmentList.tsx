import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { DeskSegment } from '@/newsroom/translation/desk'
import type { TermHit } from '@/newsroom/translation/terms/term'
import type { DeskState } from './deskState'
import { wordsNow } from './deskState'
import { SegmentRow } from './SegmentRow'
import { areaOf } from './segmentOrders'

/** Where the person wants to go; a new object each time, so that the same place can be asked for twice. */
export interface Goal {
  key: string
}

interface Props {
  state: DeskState
  /** Those that the filter shows */
  segments: readonly DeskSegment[]
  active: string | null
  goal: Goal | null
  terms: ReadonlyMap<string, readonly TermHit[]>
  comments: ReadonlyMap<string, number>
  onActivate: (key: string) => void
}

/** All segments, in the order of the source. Opening one moves nothing under the pointer of who clicked it. */
export function SegmentList({ state, segments, active, goal, terms, comments, onActivate }: Props) {
  const numbers = useMemo(
    () => new Map(state.desk.segments.map(({ key }, at) => [key, at + 1])),
    [state.desk.segments],
  )
  const onFocus = useStayingFocus(active, goal, onActivate)
  return (
    <ol className="desk-segments">
      {segments.map((segment) => (
        <SegmentRow
          key={segment.key}
          segment={segment}
          number={numbers.get(segment.key) ?? 0}
          words={wordsNow(state, segment)}
          isUnsaved={segment.key in state.written}
          isSaving={segment.key in state.saving}
          notSaved={state.notSaved[segment.key]}
          isActive={segment.key === active}
          mayWrite={state.desk.may.write}
          terms={terms.get(segment.source)}
          comments={comments.get(segment.key) ?? 0}
          onFocus={onFocus}
        />
      ))}
    </ol>
  )
}

/**
 * The tools of the segment before close and those of the next one open: the text that took the focus is held where it
 * was on the screen, and brought into sight where a key led to it.
 */
function useStayingFocus(active: string | null, goal: Goal | null, onActivate: (key: string) => void) {
  const was = useRef<{ area: HTMLElement; top: number } | null>(null)
  const isLed = useRef(false)

  useLayoutEffect(() => {
    if (!goal) return
    isLed.current = true
    const area = areaOf(goal.key)
    area?.focus({ preventScroll: true })
    area?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [goal])

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn changes with the segment that is open
  useLayoutEffect(() => {
    const { area, top } = was.current ?? {}
    was.current = null
    if (!area?.isConnected || top === undefined) return
    const moved = area.getBoundingClientRect().top - top
    if (Math.abs(moved) > 1) window.scrollBy(0, moved)
    if (isLed.current) area.closest('li')?.scrollIntoView({ block: 'nearest' })
    isLed.current = false
  }, [active])

  return useCallback(
    (key: string, area: HTMLElement) => {
      was.current = { area, top: area.getBoundingClientRect().top }
      onActivate(key)
    },
    [onActivate],
  )
}
