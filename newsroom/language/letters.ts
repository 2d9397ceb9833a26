/** Most texts hold nothing else, and nothing of it needs repair. */
const whole = /^[\n -~əƏıİöÖüÜğĞşŞçÇ«»“”‘’„–—…]*$/

/**
 * Repairs letters that look right and are not, so that one word has one spelling in the database.
 *
 * - Composed form (NFC): some keyboards and PDF files give ş as s + U+0327, and some programs mark a letter
 *   that has its mark already; the second one goes.
 * - İ lower-cased by a program that does not know Azerbaijani becomes i + U+0307, two characters on the
 *   screen like one; the dot is taken away.
 * - ə (U+0259) has two doubles in old fonts and keyboards: ǝ (U+01DD) and Cyrillic ә (U+04D9).
 * - A Cyrillic letter that looks like a Latin one slips into Latin words from a keyboard that was not switched
 *   back: а for a, С for C. It stays in a word that is Cyrillic as a whole, where it is right.
 *
 * Which letters look alike: Unicode Technical Standard 39, confusables.txt, those that no reader can tell apart.
 */
export function repairLetters(text: string): string {
  if (whole.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[iı]\u0307+/g, 'i')
    .replace(/İ\u0307+/g, 'İ')
    .replace(/\p{L}\p{M}+/gu, withoutDoubleMarks)
    .replace(/ǝ/g, 'ə')
    .replace(/Ǝ/g, 'Ə')
    .replace(/[\p{L}\p{M}]*\p{Script=Cyrillic}[\p{L}\p{M}]*/gu, inLatin)
    .normalize('NFC') // the dot that went may have stood before another mark
}

const cyrillic = 'аеорсухіјѕһәөԛԝ АВЕКМНОРСТУХІЈЅҺӘӨԚԜ'
const latin = 'aeopcyxijshəöqw ABEKMHOPCTYXIJSHƏÖQW'
const latinOf = new Map([...cyrillic].map((letter, at) => [letter, [...latin][at] ?? letter]))

/** Cyrillic letters have doubles in a word with a Latin letter, and ә by itself stands for ə. */
function inLatin(word: string): string {
  const isMixed = /\p{Script=Latin}/u.test(word)
  if (!isMixed && !/^[әӘ]+$/.test(word)) return word
  const letters = [...word]
  const isForeign = letters.some((letter) => /\p{Script=Cyrillic}/u.test(letter) && !latinOf.has(letter))
  return isForeign ? word : letters.map((letter) => latinOf.get(letter) ?? letter).join('')
}

/** ş + U+0327 is ş; marks that differ stay. */
const withoutDoubleMarks = (letter: string): string =>
  letter
    .normalize('NFD')
    .replace(/(\p{M})\1+/gu, '$1')
    .normalize('NFC')
