import type { Word } from './words/word'

export interface Span {
  start: number
  end: number
}

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', '„': '“', '(': ')' }

/**
 * Where the words of a name begin and end. A bracket that the name opens belongs to it, so does a quotation mark
 * that stands in the midst of it and was opened before it.
 */
export function spanOf(words: readonly Word[], from: number, to: number, text: string): Span {
  const span = { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 }
  // Hüseynov V.: the full stop is the initial's
  if (from < to && /^\p{Lu}$/u.test(words[to]?.written ?? '') && text[span.end] === '.') span.end += 1
  const inside = text.slice(span.start, span.end)
  for (const [open, close] of Object.entries(closing)) {
    const [opened, closed] = [count(inside, open), open === close ? 0 : count(inside, close)]
    const isOdd = open === close ? opened % 2 === 1 : opened !== closed
    if (!isOdd) continue
    if (text[span.end] === close && (open === close || opened > closed) && text[span.start - 1] !== open)
      span.end += 1
    else if (text[span.start - 1] === open && (open === close || closed > opened)) span.start -= 1
  }
  return span
}

const count = (text: string, sign: string): number => text.split(sign).length - 1
