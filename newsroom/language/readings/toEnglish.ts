import { words } from './words'

/** How English writes Azerbaijani letters; the others by their base letter. */
const spelled: Record<string, string> = { ə: 'a', ş: 'sh', ç: 'ch', c: 'j', x: 'kh', ğ: 'gh', q: 'g' }

/**
 * The words of an Azerbaijani spelling as English writes them: «Xankəndi» is `khankendi` or `khankandi`. For a question
 * in English that found nothing as it was typed.
 * @param written as it was typed, with its letters
 * @returns for each folded word that has letters of its own in Azerbaijani, what it may be in English
 */
export function toEnglish(written: string): Map<string, string[]> {
  const lower = written.replaceAll('İ', 'i').toLowerCase()
  if (!/[əşçğıöü]/.test(lower)) return new Map()
  const as = (e: string) =>
    words(
      lower.replace(/[əşçcxğq]/g, (letter) => (letter === 'ə' ? e : (spelled[letter] ?? letter))),
      'en',
    )
  const [withA, withE] = [as('a'), as('e')]
  return new Map(
    words(lower, 'en').map((word, at) => [
      word,
      [...new Set([withA[at] ?? '', withE[at] ?? ''])].filter((one) => one && one !== word),
    ]),
  )
}
