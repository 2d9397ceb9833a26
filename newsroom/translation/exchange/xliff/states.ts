import type { DeskSegment } from '../../desk'

/**
 * What XLIFF 1.2 calls the state of a translation (chapter 2.4, attribute state). `needs-adaptation` would speak of
 * everything but the text; `final` is more than a reviewer says here, since a text may be corrected after it went out.
 */
const written: Record<DeskSegment['state'], string> = {
  untranslated: 'needs-translation',
  'needs-work': 'needs-review-translation',
  translated: 'translated',
  reviewed: 'signed-off',
}

export const stateOf = ({ state }: DeskSegment): string => written[state]

/**
 * Whether a file says of words that they are not done. One that holds words and says `new` or `needs-translation` comes
 * from a tool that keeps no states.
 */
export const isUnfinished = (state: string | undefined): boolean =>
  state !== undefined && /^needs-(?!translation$)/.test(state)
