import { fold } from '@/newsroom/language/fold'

/** The form takes as many characters; a longer question is cut, not refused. */
const longest = 200
/** A question of more words is a pasted text. */
const mostTerms = 12

export interface Question {
  /** As the reader wrote it, for the form and the heading */
  text: string
  /** Folded words that an answer must hold, every one */
  terms: string[]
}

/**
 * Reads what was typed. Whatever it is, it is words: control characters and broken halves of letters go, and
 * signs such as % and quotation marks only part one word from the next.
 */
export function readQuestion(typed: string): Question {
  const whole = typed.slice(0, longest * 4).toWellFormed()
  const text = [...whole.replace(/[\p{Cc}\s]+/gu, ' ').trim()].slice(0, longest).join('').trim()
  const words = fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
  return { text, terms: [...new Set(words)].slice(0, mostTerms) }
}
