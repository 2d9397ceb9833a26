import { upper } from './casing'
import type { Locale } from './locales'

/**
 * The letters that stand in place of a portrait: «İƏ» for İlqar Əliyev, one letter where a name is missing,
 * '' where neither holds a letter.
 * @param locale the language of the name, which decides how i is upper-cased
 */
export function initials(
  given: string | null | undefined,
  family: string | null | undefined,
  locale: Locale,
): string {
  return [given, family].map((name) => firstLetter(name ?? '', locale)).join('')
}

function firstLetter(name: string, locale: Locale): string {
  const letter = /\p{L}\p{M}*/u.exec(name.normalize('NFC'))?.[0] ?? ''
  // One letter only: German ß upper-cases to two
  return [...upper(letter, locale)][0] ?? ''
}
