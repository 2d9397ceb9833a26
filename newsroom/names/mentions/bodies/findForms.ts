import type { Locale } from '../../../language/locales'
import { basesOf } from '../words/endings'
import type { Word } from '../words/word'
import type { Form, FormNode } from './form'
import { isArticle, spelling } from './spelling'

/** A name of the register at a place of a text; several forms where entries share it. */
export interface FoundForms {
  /** Indexes of its first and its last word */
  from: number
  to: number
  forms: Form[]
}

/** Signs that may stand inside a name; a blank line may not. */
const inside = /^[\s"“”«»„‟'’‘()[\]/,.\-‐‑–]{0,6}$/

export const isInsideGap = (gap: string): boolean => inside.test(gap) && !/\n\s*\n|[.!?]\s|\.\n/.test(gap)

/** Every name of the register that the words hold, the shorter inside the longer too. */
export function findForms(words: readonly Word[], locale: Locale, root: FormNode): FoundForms[] {
  const found: FoundForms[] = []
  for (let from = 0; from < words.length; from++) {
    const first = words[from]
    if (!first || isArticle(first.folded)) continue
    let node: FormNode | undefined = root
    for (let at = from; node && at < words.length; at++) {
      const word: Word | undefined = words[at]
      if (!word || (at > from && !isInsideGap(word.gap))) break
      if (at > from && isArticle(word.folded)) continue
      const forms = formsEndingIn(word, node, locale)
      if (forms.length > 0) found.push({ from, to: at, forms })
      node = node.next.get(spelling(word.folded))
    }
  }
  return found
}

function formsEndingIn(word: Word, node: FormNode, locale: Locale): Form[] {
  if (node.last.size === 0) return []
  const exact = node.last.get(spelling(word.folded))
  if (exact || locale === 'en' || word.tied !== null) return exact ?? []
  for (const base of basesOf(word.folded)) {
    const forms = node.last.get(spelling(base))
    if (forms) return forms
  }
  return []
}
