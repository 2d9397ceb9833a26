import type { Word } from '../words/word'

/** Officials whose office is an institution of its own, as a director's is not. */
const institution =
  /^(?:ombuds(?:man|person|woman)|prosecutor|commissioner|attorney|auditor|president|minister|chancellor|plenipotentiary)$/
/** Stand beside them: Prosecutor General, High Commissioner, Prime Minister. */
const besideThem = /^(?:general|high|chief|prime|state|federal|national|public|military)$/

/** Whether the words behind "Office of the" name such an official. */
export const isOfInstitution = (words: readonly Word[]): boolean =>
  words.some(({ folded, isCapital }) => isCapital && institution.test(folded))

/** Index of the first word of "Prosecutor General’s" in front of "Office"; null where no such official stands there. */
export function institutionBefore(
  words: readonly Word[],
  office: number,
  isFree: (word: number) => boolean,
): number | null {
  let from = office
  let isOne = false
  for (;;) {
    const [before, here] = [words[from - 1], words[from]]
    if (!before?.isCapital || !isFree(from - 1) || !here || here.gap.trim() !== '' || here.startsSentence)
      break
    if (!institution.test(before.folded) && !besideThem.test(before.folded)) break
    // Only the last word of the official may carry the ’s
    if (before.tied !== null && from !== office) break
    isOne ||= institution.test(before.folded)
    from -= 1
  }
  return isOne ? from : null
}
