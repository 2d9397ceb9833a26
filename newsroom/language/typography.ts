import { repairLetters } from './letters'
import { repairQuotes } from './quotes'

/** Soft hyphens, zero-width spaces and joiners of words, byte order marks, marks that turn the writing direction. */
const invisible = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g

/** What no text may hold; NUL is also refused by Postgres. Tab and line ends are not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g

/**
 * Text as it is stored: what an editor typed or pasted, without what nobody sees and everybody trips over
 * in search, in copies and in comparing. Applying it twice changes nothing more.
 *
 * Letters are repaired ({@link repairLetters}); soft hyphens go (`softHyphens` puts them in when a page is
 * rendered); every kind of space, the non-breaking one too, becomes one ordinary space; line ends become \n.
 * Quotation marks that were put together from other signs are repaired ({@link repairQuotes}). Spaces at the ends
 * stay, because a run of rich text may begin or end with one; for a field of one line see {@link normaliseLine}.
 */
export function normaliseText(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(control, '')
    .replace(invisible, '')
  return repairQuotes(repairLetters(plain))
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .replace(/ +\n/g, '\n')
}

/** The text of a field of one line (a title, a name): as {@link normaliseText}, with no line ends, trimmed. */
export function normaliseLine(text: string): string {
  return normaliseText(text).replace(/\s+/g, ' ').trim()
}
