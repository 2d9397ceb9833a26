import type { SegmentState } from '../desk'

/** How grave a change of the source is (newsroom/publishing/vocabulary). */
export type Severity = 'typo' | 'normal' | 'major'

/** What a segment of the source said in one version of it, and how grave the change was that brought this version. */
export interface Checkpoint {
  /** Null where the version did not have the segment */
  text: string | null
  severity: Severity
}

const rank: Record<Severity, number> = { typo: 0, normal: 1, major: 2 }

/**
 * The gravest change of a segment since the version that its translation was made from, or null where the words are the
 * same again. Several small changes never add up to a grave one (the rule of Mozilla's kitsune: a translation is
 * outdated by a revision after its base whose significance reaches a level).
 * @param base words of the source that the translation was made from, or was last found correct against
 * @param later the same segment in every publication after that, and last in the newest version, in their order
 */
export function gravestChange(base: string | null, later: Checkpoint[]): Severity | null {
  if (later.at(-1)?.text === base) return null
  let before = base
  let gravest: Severity | null = null
  for (const { text, severity } of later) {
    if (text !== before && (gravest === null || rank[severity] > rank[gravest])) gravest = severity
    before = text
  }
  return gravest
}

export interface SegmentFacts {
  /** Empty where nothing is translated */
  translation: string
  base: string | null
  later: Checkpoint[]
  /** What a second person said of exactly these words */
  verdict: 'reviewed' | 'rejected' | null
}

/** Where a segment stands. No clock takes part, only words, their order of publication, and what people said. */
export function segmentState({ translation, base, later, verdict }: SegmentFacts): {
  state: SegmentState
  change: 'normal' | 'major' | null
} {
  if (translation.trim() === '') return { state: 'untranslated', change: null }
  const gravest = gravestChange(base, later)
  if (gravest === 'normal' || gravest === 'major') return { state: 'needs-work', change: gravest }
  if (verdict === 'rejected') return { state: 'needs-work', change: null }
  return { state: verdict === 'reviewed' ? 'reviewed' : 'translated', change: null }
}
