/**
 * Repairs letters that look right and are not, so that one word has one spelling in the database.
 *
 * - Composed form (NFC): some keyboards and PDF files give ş as s + U+0327.
 * - İ lower-cased by a program that does not know Azerbaijani becomes i + U+0307, two characters on the
 *   screen like one; the dot is taken away.
 * - ə (U+0259) has two doubles in old fonts and keyboards: ǝ (U+01DD) and Cyrillic ә (U+04D9). The Cyrillic
 *   letter stays in a word that is Cyrillic as a whole: there it is right.
 */
export function repairLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[iı]\u0307+/g, 'i')
    .replace(/İ\u0307+/g, 'İ')
    .replace(/ǝ/g, 'ə')
    .replace(/Ǝ/g, 'Ə')
    .replace(/[\p{L}\p{M}]*[әӘ][\p{L}\p{M}]*/gu, latinSchwa)
    .normalize('NFC') // the dot that went may have stood before another mark
}

const otherCyrillic = /(?![әӘ])\p{Script=Cyrillic}/u

function latinSchwa(word: string): string {
  return otherCyrillic.test(word) ? word : word.replaceAll('ә', 'ə').replaceAll('Ә', 'Ə')
}
