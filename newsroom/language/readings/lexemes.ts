import { readings, readingsWithKept } from './readings'
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
  const found = readingsWithKept(word)
  const spelled = [...found].flatMap(([reading, kept]) =>
    // An infinitive is no name
    kept === 0 ? [] : spelledWithA.slice(0, kept) + reading.slice(kept),
  )
  return [...new Set([...found.keys(), ...spelled].map(withG))]
}

/** The lexemes of one word of a text as it is written, for marking what a question has found. */
export function lexemesOfWritten(written: string): string[] {
  const [plain = '', spelled = plain] = [written, withA(written)].map((text) => words(text, 'az').join(''))
  return indexedLexemes(plain, spelled)
}

/** A text with a for every ə; its words stand at the same places as those of the text. */
export const withA = (text: string): string => text.replace(/[əƏǝƎәӘ]/g, 'a')

const withG = (reading: string) => reading.replaceAll('q', 'g')
