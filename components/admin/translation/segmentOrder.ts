import type { DeskSegment, SegmentState } from '@/newsroom/translation/desk'

export const filters = ['all', 'untranslated', 'needs-work', 'waiting'] as const
export type Filter = (typeof filters)[number]

const states: Record<Exclude<Filter, 'all'>, SegmentState> = {
  untranslated: 'untranslated',
  'needs-work': 'needs-work',
  waiting: 'translated',
}

export const matches = ({ state }: Pick<DeskSegment, 'state'>, filter: Filter): boolean =>
  filter === 'all' || state === states[filter]

/** How many segments each filter shows. */
export const countsByFilter = (segments: readonly DeskSegment[]): Record<Filter, number> => {
  const count = (filter: Filter) => segments.filter((segment) => matches(segment, filter)).length
  return {
    all: segments.length,
    untranslated: count('untranslated'),
    'needs-work': count('needs-work'),
    waiting: count('waiting'),
  }
}

/** Whether there is something to write or to decide. */
export const isOpen = ({ state }: Pick<DeskSegment, 'state'>): boolean =>
  state === 'untranslated' || state === 'needs-work'

/** The segment before or after one; the same at either end, the first where none was chosen. */
export function neighbour(keys: readonly string[], from: string | null, step: 1 | -1): string | null {
  const at = from === null ? -1 : keys.indexOf(from)
  if (at === -1) return keys[0] ?? null
  return keys[Math.min(Math.max(at + step, 0), keys.length - 1)] ?? null
}

/**
 * The next segment after one that needs something, from the beginning again at the end.
 * @param isUnderWay whether it is being saved just now, and will need nothing
 */
export function nextOpen(
  segments: readonly DeskSegment[],
  from: string | null,
  isUnderWay: (key: string) => boolean = () => false,
): string | null {
  const at = segments.findIndex(({ key }) => key === from)
  const inTurn = [...segments.slice(at + 1), ...segments.slice(0, Math.max(at, 0))]
  return inTurn.find((segment) => isOpen(segment) && !isUnderWay(segment.key))?.key ?? null
}

/** An id for the elements of a segment: its key has signs that no selector likes. */
export const elementId = (key: string): string =>
  `segment-${key.replaceAll(/[^\w-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16)}`)}`
