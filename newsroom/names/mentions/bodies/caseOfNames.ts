import type { Word } from '../words/word'
import type { FoundForms } from './findForms'
import type { Form } from './form'
import { isHead } from './headWords'
import { isArticle } from './spelling'

/** `weak` counts only beside the full name. */
export type Strength = 'certain' | 'likely' | 'weak'

/**
 * What the capitals of a text say of a name of the register: «dövlət miqrasiya xidmətləri» names no agency, and
 * «Milli məclis» at the beginning of a sentence need not.
 */
export function strengthByCase(
  form: Form,
  { from, to }: FoundForms,
  words: readonly Word[],
): Strength | null {
  const written = words.slice(from, to + 1).filter(({ folded }) => !isArticle(folded))
  const first = written[0]
  if (!first || first.inCapitals) return first ? strength(form) : null
  const lowered = written.filter((word, at) => form.capitals[at] && !word.isCapital).length
  if (form.capitals[0] && !first.isCapital) return null
  if (lowered === 0) return strength(form)
  if (form.words.length > 2) return form.entry.type === 'organisation' ? 'likely' : strength(form)
  return first.startsSentence && form.entry.type === 'organisation' ? null : 'likely'
}

/** A head word alone (Xidmət, Center) names whatever the text speaks of. */
function strength({ entry, kind, words }: Form): Strength {
  if (words.length === 1 && isHead(words[0] ?? '')) return 'weak'
  // Laws are cited without the country as a rule
  return kind === 'recorded' || entry.type === 'document' ? 'certain' : 'likely'
}
