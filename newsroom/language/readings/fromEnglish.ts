/** How English writes Azerbaijani letters, in the folded ones; the longest first. */
const spelled: readonly (readonly [english: RegExp, azerbaijani: string])[] = [
  [/dzh|dj/g, 'c'],
  [/zh/g, 'j'],
  [/sh/g, 's'],
  [/ch/g, 'c'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/w/g, 'v'],
  [/iev(?=a?$)/g, 'iyev'],
  [/(?<=[^aeiou])y$/g, 'i'],
]

/**
 * The words that a folded English spelling of an Azerbaijani name may be: `khankendi` is `xankendi`, `ganja` is
 * `ganca` and `ganja` (j is c in most names, and j in few). For a question that found nothing as it was typed; a
 * for ə needs nothing here, since texts are indexed with it.
 * @param word one folded word
 * @returns nothing where the word holds none of these spellings
 */
export function fromEnglish(word: string): string[] {
  const plain = spelled.reduce((text, [english, azerbaijani]) => text.replace(english, azerbaijani), word)
  const withC = plain.replaceAll('j', 'c')
  return [...new Set([withC, plain])].filter((one) => one !== word)
}
