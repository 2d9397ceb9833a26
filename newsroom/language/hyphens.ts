const vowels = new Set('aeəıioöuüAEƏIİOÖUÜ')
const softHyphen = '\u00ad'
/** Shorter words fit on any line. */
const shortest = 8
/** E-mail and web addresses, which people copy: a hidden hyphen would break them. */
const address = /@|:\/\/|\p{L}\.\p{L}/u

/**
 * Puts soft hyphens between the syllables of long Azerbaijani words: «miq­ra­si­ya». No browser hyphenates
 * Azerbaijani, and no pattern file for it exists. One vowel makes one syllable; a single consonant opens the
 * next syllable, of two or more the last one does; two letters at least stay on either side.
 * For long titles while a page is rendered, never for storing: a soft hyphen breaks search and copies.
 */
export function softHyphens(text: string): string {
  return text
    .replaceAll(softHyphen, '')
    .split(/(\s+)/)
    .map((piece) => (address.test(piece) ? piece : piece.replace(/\p{L}+/gu, hyphenated)))
    .join('')
}

function hyphenated(word: string): string {
  const letters = [...word]
  if (letters.length < shortest) return word
  return letters.map((letter, i) => (opensSyllable(letters, i) ? softHyphen + letter : letter)).join('')
}

function opensSyllable(letters: string[], i: number): boolean {
  if (i < 2 || letters.length - i < 2 || !letters.slice(0, i).some((letter) => vowels.has(letter)))
    return false
  const [before = '', here = '', after = ''] = letters.slice(i - 1, i + 2)
  return vowels.has(here) ? vowels.has(before) : vowels.has(after)
}
