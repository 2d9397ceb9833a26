import type { Word } from '../words/word'
import { isPlainGap } from '../words/word'
import type { FoundForms } from './findForms'
import type { Form } from './form'

const year = /^(?:19|20)\d\d$/

/** Whether a name that the register keeps with its year stands with another one: Migration Week 2023. */
export function isOfAnotherYear(
  { entry, words: own }: Form,
  { from, to }: FoundForms,
  words: readonly Word[],
): boolean {
  if (entry.type === 'organisation' || own.some((word) => year.test(word))) return false
  const years: string[] = `${entry.names.az ?? ''} ${entry.names.en ?? ''}`.match(/\b(?:19|20)\d\d\b/g) ?? []
  if (years.length === 0) return false
  const next = words[to + 1]
  const said =
    next && isPlainGap(next.gap) && year.test(next.written) ? next.written : yearBefore(words, from)
  return said !== null && !years.includes(said)
}

/** 2023-cü il …, 2023-cü ilin … */
function yearBefore(words: readonly Word[], from: number): string | null {
  const [number, ofYear] = [words[from - 2], words[from - 1]]
  return number && year.test(number.written) && /^il(?:in)?$/.test(ofYear?.folded ?? '')
    ? number.written
    : null
}
