import { fold } from '../../../language/fold'
import type { Mention } from '../mention'
import { isOffice } from '../people/offices'
import type { Word } from '../words/word'

/** A sentence as a part of its text, with the mentions in it. */
export interface Sentence {
  start: number
  end: number
  mentions: Mention[]
}

/** The sentences that hold mentions. */
export function sentencesWith(
  words: readonly Word[],
  text: string,
  mentions: readonly Mention[],
): Sentence[] {
  const starts = [
    0,
    ...words.filter(({ startsSentence }) => startsSentence).map(({ start }) => start),
    text.length,
  ]
  const sentences: Sentence[] = []
  let at = 0
  for (const mention of mentions) {
    while ((starts[at + 1] ?? text.length) <= mention.start && at < starts.length - 2) at += 1
    const last = sentences.at(-1)
    const start = starts[at] ?? 0
    if (last?.start === start) last.mentions.push(mention)
    else sentences.push({ start, end: starts[at + 1] ?? text.length, mentions: [mention] })
  }
  return sentences
}

/** The words around a mention up to the next of the same kind on either side, folded and as written. */
export interface Surroundings {
  before: string
  after: string
  /** Everything behind it to the end of the sentence */
  rest: string
  whole: string
  /** Another of the kind is named with it: «A və B», "A, the head of B, C" */
  isListed: boolean
}

/** No sentence that somebody reads says more of a name further away than so many characters. */
const reach = 1500

export function around(
  text: string,
  sentence: Sentence,
  mention: Mention,
  type: Mention['type'],
): Surroundings {
  const others = sentence.mentions.filter((other) => other.type === type)
  const at = others.indexOf(mention)
  const [first, last] = [mention.start - reach, mention.end + reach]
  const from = Math.max(first, others[at - 1]?.end ?? sentence.start)
  const to = Math.min(last, others[at + 1]?.start ?? sentence.end)
  return {
    before: text.slice(from, mention.start),
    after: text.slice(mention.end, to),
    rest: text.slice(mention.end, Math.min(last, sentence.end)),
    whole: text.slice(Math.max(first, sentence.start), Math.min(last, sentence.end)),
    isListed: [
      others[at - 1] && text.slice(from, mention.start),
      others[at + 1] && text.slice(mention.end, to),
    ].some((gap) => gap !== undefined && isListGap(gap)),
  }
}

/** Little more than an office between two names. */
const isListGap = (gap: string): boolean =>
  gap.length < 25 || (gap.length < 160 && gap.split(/[^\p{L}]+/u).some((word) => isOffice(fold(word))))

/** Folded, with single spaces. */
export const flat = (text: string): string => fold(text).replace(/\s+/g, ' ')
