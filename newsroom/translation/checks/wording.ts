import { fold } from '../../language/fold'
import type { Locale } from '../../language/locales'
import type { SegmentProblem } from './problem'
import { advice } from './problem'

/** Words that English may rightly say twice. */
const doubledInEnglish = new Set(['had', 'that'])

/** Two spaces, and a word that stands twice; not where the source does the same, as in «tez-tez» written apart. */
export function doubled(source: string, translation: string, to: Locale): SegmentProblem[] {
  const spaces = /\S[ \u00a0]{2,}\S/u.test(translation)
  const twice = /(?<!\p{L})(\p{L}{2,})\s+\1(?!\p{L})/iu
  const word = twice.exec(translation)?.[1]
  const isMeant = word && ((to === 'en' && doubledInEnglish.has(word.toLowerCase())) || twice.test(source))
  return [
    ...(spaces
      ? [advice('double-space', 'Sözlər arasında iki boşluq var.', 'Two spaces stand beside each other.')]
      : []),
    ...(word && !isMeant
      ? [advice('double-word', `«${word}» sözü iki dəfə yazılıb.`, `“${word}” is written twice.`)]
      : []),
  ]
}

/** What is the same in all languages: addresses, telephones, acronyms, anything without small letters. */
const sameEverywhere =
  /(?<!\S)\S+@\S+|(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu

/** The words of names, folded, so that «Füzuli» and “Fuzuli” are one. */
export const wordsOfNames = (names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => fold(name).match(/[\p{L}\p{N}]+/gu) ?? []))

/**
 * A translation that is the source once more. Names may be the same in both languages: what is left without them has to
 * hold a word of small letters.
 */
export function sameAsSource(
  source: string,
  translation: string,
  names: ReadonlySet<string>,
): SegmentProblem[] {
  if (source.trim() !== translation.trim()) return []
  const words = translation.replace(sameEverywhere, ' ').match(/\p{L}{3,}/gu) ?? []
  const isWord = (word: string) => /^\p{Ll}/u.test(word) && !names.has(fold(word))
  const own = words.filter(isWord)
  return own.length === 0
    ? []
    : [advice('same-as-source', 'Tərcümə mənbə ilə eynidir.', 'The translation is the same as the source.')]
}

/** English spells these with such letters itself. */
const english = new Set(['turkiye', 'curacao', 'facade'])

const azLetters = /[əğışçöüƏĞİŞÇÖÜ]/u
/** Endings that English puts to a name. */
const enEnding = /['’]s?$/u

/** Words with Azerbaijani letters that were left in English, outside the names of the register. */
export function lettersLeft(translation: string, to: Locale, names: ReadonlySet<string>): SegmentProblem[] {
  if (to !== 'en') return []
  const words = (translation.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [])
    .map((word) => word.replace(enEnding, ''))
    .filter((word) => azLetters.test(word))
    .filter(
      (word) =>
        !fold(word)
          .split(/['’-]/)
          .every((part) => names.has(part) || english.has(part)),
    )
  const left = [...new Set(words)]
  return left.length === 0
    ? []
    : [
        advice(
          'letters-left',
          `İngilis mətnində Azərbaycan hərfləri ilə yazılmış söz qalıb: ${left.join(', ')}.`,
          `Words with Azerbaijani letters are left in the English text: ${left.join(', ')}.`,
        ),
      ]
}
