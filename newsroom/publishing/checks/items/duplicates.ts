import { foldedWords } from '../../../names/likeness'
import type { AdviceFacts, Data, SimilarItem } from '../facts'
import type { Issue } from '../issue'
import { advice, wordsOf } from '../issue'

const isNumber = (word: string): boolean => /\d/.test(word)
/** Words alike in their first letters are one word in two cases: «Bakıda», «Bakıdakı». */
const stemOf = (word: string): string => (isNumber(word) ? word : word.slice(0, 6))

/**
 * How much two sentences share, from 0 to 1: the share of words of both that each has, endings aside (Jaccard). Two
 * that differ in a number are two («2-ci sessiya», «3-cü sessiya»).
 */
export function sharedWords(one: string, other: string): number {
  const [first, second] = [one, other].map((text) => new Set(foldedWords(text).map(stemOf)))
  if (!first?.size || !second?.size) return 0
  const numbers = [first, second].map((words) => [...words].filter(isNumber).sort().join(' '))
  if (numbers[0] !== numbers[1]) return 0
  const common = [...first].filter((word) => second.has(word)).length
  return common / (first.size + second.size - common)
}

/** From here on two are one telling; two trainings in two towns share less. */
const likely = { title: 0.75, summary: 0.8, fewestWords: 4 }

const isLikely = (one: string, other: string, least: number): boolean =>
  Math.min(foldedWords(one).length, foldedWords(other).length) >= likely.fewestWords &&
  sharedWords(one, other) >= least

const isSame = (item: Data, other: SimilarItem): boolean =>
  isLikely(wordsOf(item.title), other.title, likely.title) ||
  isLikely(wordsOf(item.summary), other.summary, likely.summary) ||
  (wordsOf(item.title).trim() !== '' && wordsOf(item.title).trim() === other.title.trim())

/** Items of the same weeks and language that seem to tell the same. */
export const likelyDuplicates = (item: Data, { nearInTime }: Pick<AdviceFacts, 'nearInTime'>): Issue[] =>
  nearInTime
    .filter((other) => isSame(item, other))
    .slice(0, 3)
    .map(({ id, title }) => ({
      ...advice(
        'title',
        'likely-duplicate',
        `Bu xəbər artıq ola bilər: «${title}».`,
        `This item may exist already: “${title}”.`,
      ),
      about: { collection: 'news', id },
    }))
