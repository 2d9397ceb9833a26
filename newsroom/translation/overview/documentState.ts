import type { Desk, DeskCounts } from '../desk'

/** How a whole translation stands; it follows from its segments. */
export const documentStates = [
  'missing',
  'untranslated',
  'in-work',
  'needs-work',
  'translated',
  'reviewed',
  'independent',
] as const
export type DocumentState = (typeof documentStates)[number]

/** States in which somebody has words to write. */
export const openStates = [
  'missing',
  'untranslated',
  'in-work',
  'needs-work',
] as const satisfies DocumentState[]

export const isOpenState = (state: DocumentState): boolean => openStates.some((one) => one === state)

interface Standing {
  /** Whether there is a document, or a word of the entry, in the language */
  exists: boolean
  mode: Desk['mode']
  counts: DeskCounts
}

/** The state of a document out of the states of its segments. */
export function documentState({ exists, mode, counts }: Standing): DocumentState {
  if (!exists) return 'missing'
  if (mode === 'independent') return 'independent'
  if (counts.untranslated > 0) return counts.untranslated === counts.segments ? 'untranslated' : 'in-work'
  if (counts.needsWork > 0) return 'needs-work'
  return counts.reviewed === counts.segments ? 'reviewed' : 'translated'
}

/** Percent of the words of the source that need no more work; 100 only where nothing is left. */
export function percentDone({ segments, untranslated, needsWork, words, wordsLeft }: DeskCounts): number {
  const left = untranslated + needsWork
  if (left === 0) return 100
  const share = words > 0 ? (words - wordsLeft) / words : (segments - left) / segments
  return Math.min(99, Math.floor(share * 100))
}
