import type { DeskSegment } from '../desk'
import { shownMark } from '../segments/inline'
import type { Segment } from '../segments/ofNews'
import { segmentState } from '../states/segmentState'
import type { Reading } from './subject'
import { baseOf } from './subject'

/** One segment as the desk shows it. */
export function deskSegment(reading: Reading, segment: Segment): DeskSegment {
  const { key, kind, label, text, marks, limit } = segment
  const stored = reading.stored.get(key)
  const translation = reading.translations.get(key) ?? ''
  const { base, later } = baseOf(reading, segment)
  // A verdict is of the words that were looked at; other words were written past the desk since.
  const isSame = stored?.translation === translation
  const verdict = isSame && stored?.state !== 'translated' ? (stored?.state ?? null) : null
  const isEmpty = translation.trim() === ''
  return {
    key,
    kind,
    ...(label ? { label } : {}),
    source: text,
    marks: marks.map(shownMark),
    base: isEmpty ? null : base,
    translation,
    ...segmentState({ translation, base, later, verdict }),
    rejected:
      verdict === 'rejected' && stored ? { note: stored.note ?? '', by: stored.by, at: stored.at } : null,
    origin: isEmpty ? null : isSame && stored ? stored.origin : 'form',
    by: isSame ? (stored?.by ?? null) : null,
    at: isSame ? (stored?.at ?? null) : null,
    limit,
  }
}

export const deskSegments = (reading: Reading): DeskSegment[] =>
  reading.mode === 'translated' ? reading.segments.map((segment) => deskSegment(reading, segment)) : []
