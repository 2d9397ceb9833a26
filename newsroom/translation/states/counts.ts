import type { Desk, DeskCounts, DeskSegment } from '../desk'
import { withoutPlaceholders } from '../segments/placeholders'

/** Words as a bureau counts them: stretches without white space that hold a letter or a digit. */
export const wordCount = (text: string): number =>
  withoutPlaceholders(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const isOpen = ({ state }: DeskSegment): boolean => state === 'untranslated' || state === 'needs-work'

/** The counts of a desk; the overview stores what this says. An independent text has nothing left to do. */
export function countsOf({ mode, segments, facts }: Pick<Desk, 'mode' | 'segments' | 'facts'>): DeskCounts {
  const shown = mode === 'translated' ? segments : []
  const inState = (state: DeskSegment['state']) => shown.filter((segment) => segment.state === state)
  const words = (list: DeskSegment[]) => list.reduce((sum, { source }) => sum + wordCount(source), 0)
  return {
    segments: shown.length,
    untranslated: inState('untranslated').length,
    needsWork: inState('needs-work').length,
    needsWorkMajor: inState('needs-work').filter(({ change }) => change === 'major').length,
    translated: inState('translated').length,
    reviewed: inState('reviewed').length,
    words: words(shown),
    wordsLeft: words(shown.filter(isOpen)),
    facts: mode === 'translated' ? facts.length : 0,
  }
}
