import { useCallback, useMemo, useState } from 'react'
import type { DeskStore } from './DeskStore'
import type { DeskState } from './deskState'
import type { Goal } from './SegmentList'
import type { Filter } from './segmentOrder'
import { matches, neighbour, nextOpen } from './segmentOrder'

/**
 * Which segments are shown, which one is open, and the ways from one to the next. What a filter shows is decided when it
 * is chosen: a segment that was just translated does not vanish from under the caret.
 */
export function useWayThrough(store: DeskStore, { desk: { segments } }: DeskState) {
  const [choice, setChoice] = useState<{ filter: Filter; keys: ReadonlySet<string> | null }>({
    filter: 'all',
    keys: null,
  })
  const [active, activate] = useState<string | null>(null)
  const [goal, setGoal] = useState<Goal | null>(null)
  const shown = useMemo(
    () => (choice.keys ? segments.filter(({ key }) => choice.keys?.has(key)) : segments),
    [segments, choice],
  )
  const choose = (filter: Filter) => {
    const chosen = segments.filter((segment) => matches(segment, filter)).map(({ key }) => key)
    setChoice({ filter, keys: filter === 'all' ? null : new Set(chosen) })
  }
  /** Shows everything where the filter hides the goal. */
  const goTo = useCallback((key: string) => {
    setChoice((before) => (before.keys && !before.keys.has(key) ? { filter: 'all', keys: null } : before))
    setGoal({ key })
  }, [])
  const step = (by: 1 | -1) => {
    const key = neighbour(
      shown.map((segment) => segment.key),
      active,
      by,
    )
    if (key) goTo(key)
  }
  /** @returns whether there was one */
  const openNext = (): boolean => {
    const { written } = store.current()
    const key = nextOpen(segments, active, (one) => one in written)
    if (key) goTo(key)
    return key !== null
  }
  return { ...choice, shown, active, goal, activate, choose, goTo, step, nextOpen: openNext }
}
