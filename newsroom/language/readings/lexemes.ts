import { readings } from './readings'
import { words } from './words'

/**
 * The lexemes under which an Azerbaijani word is asked for: its readings with g for every q. The softened q is
 * ğ, which folds to g, and readers without an Azerbaijani keyboard type g for q.
 * @param word one folded word, as `words` gives it
 */
export const lexemes = (word: string): string[] => [...new Set(readings(word).map(withG))]

/**
 * The lexemes under which a word of a text is found: the same, and each as readers spell it who have no ə and
 * know the name from a passport (Aliyev, Ganja's ganca). The word is read once, as written: with a in its
 * ending «Əliyevlə» would break the harmony of vowels.
 * @param word one folded word
 * @param spelledWithA the same folded from {@link withA}, equally long; the word itself where it has no ə
 */
export function indexedLexemes(word: string, spelledWithA: string): string[] {
  const own = readings(word)
  const more = spelledWithA === word ? [] : own.map((reading) => spelledLike(spelledWithA, reading, word))
  return [...new Set([...own, ...more].map(withG))]
}

/** The lexemes of one word of a text as it is written, for marking what a question has found. */
export function lexemesOfWritten(written: string): string[] {
  const [plain = '', spelled = plain] = [written, withA(written)].map((text) => words(text, 'az').join(''))
  return indexedLexemes(plain, spelled)
}

/** A text with a for every ə; its words stand at the same places as those of the text. */
export const withA = (text: string): string => text.replace(/[əƏǝƎәӘ]/g, 'a')

const withG = (reading: string) => reading.replaceAll('q', 'g')

/** As much of a reading as is in the word takes the other spelling; what was restored at its end stays. */
function spelledLike(spelled: string, reading: string, word: string): string {
  let common = 0
  while (common < reading.length && reading[common] === word[common]) common++
  return spelled.slice(0, common) + reading.slice(common)
}
