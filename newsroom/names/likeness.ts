import { fold } from '../language/fold'

/** The words of a name in folded letters, so that «Hüseynov» and "Huseynov" are one. */
export const foldedWords = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? []

const pairsIn = (text: string): string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2))

/**
 * How alike two names are, from 0 to 1, whatever the order of their words: the share of pairs of letters that
 * both have (Dice's coefficient). From about 0.7 a person should look whether two entries are one.
 */
export function likeness(one: string, other: string): number {
  const [first, second] = [one, other].map((name) =>
    foldedWords(name).flatMap((word) => pairsIn(` ${word} `)),
  )
  if (!first?.length || !second?.length) return 0
  const left = [...second]
  const common = first.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return (2 * common.length) / (first.length + second.length)
}

/** Whether each word that was typed begins a word of one of the names. */
export function answersTo(typed: string, names: readonly string[]): boolean {
  const words = names.flatMap(foldedWords)
  return foldedWords(typed).every((part) => words.some((word) => word.startsWith(part)))
}
