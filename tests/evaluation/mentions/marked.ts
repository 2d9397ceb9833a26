import type { Mention } from '@/newsroom/names/mentions/mention'

/** A mention as it is compared: entry or kind of new name, and place. */
export interface Marked {
  meaning: string
  start: number
  end: number
}

export interface MarkedText {
  text: string
  marks: Marked[]
}

/** Takes the marks out of a text: {id:words}. */
export function readMarked(marked: string): MarkedText {
  const marks: Marked[] = []
  let text = ''
  let last = 0
  for (const found of marked.matchAll(/\{([^:{}]+):([^{}]+)\}/g)) {
    text += marked.slice(last, found.index)
    const [whole, meaning = '', words = ''] = found
    marks.push({ meaning, start: text.length, end: text.length + words.length })
    text += words
    last = found.index + whole.length
  }
  return { text: text + marked.slice(last), marks }
}

/** How a found mention would be marked. Confirming something that is sure does no harm, so ? counts only one way. */
export function meaningOf({ type, id, confidence, candidates }: Mention): string {
  if (candidates) return candidates.map((one) => one.id).join('|')
  if (id === null) return `+${type}`
  return confidence === 'likely' ? `${id}?` : id
}

/** Whether a found mention is the marked one. What only a person can tell must not be said to be sure. */
export const isMeant = (marked: Marked, found: Marked): boolean =>
  marked.start === found.start &&
  marked.end === found.end &&
  (marked.meaning === found.meaning || `${marked.meaning}?` === found.meaning)
