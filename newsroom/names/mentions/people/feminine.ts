import type { Word } from '../words/word'

/** What a subject does; the dative stands before other verbs (təqdim edilib, verilib, təşəkkür edib). */
const herDoing =
  /^(?:deyib|dedi|deyir|vurgulayib|vurguladi|vurgulayir|xatirladib|salamlayib|aciqlayib|qeyd|cixis|istirak|bildirir|diqqete)$/

/** Whether a name in -ova is the subject of what follows: a woman, not a man in the dative. */
export const speaksOfHerself = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]
  return next !== undefined && next.gap.trim() === '' && herDoing.test(next.folded)
}
