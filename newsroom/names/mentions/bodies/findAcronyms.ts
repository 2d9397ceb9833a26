import { fold } from '../../../language/fold'
import type { Locale } from '../../../language/locales'
import type { Word } from '../words/word'
import { casedKey } from './acronymKey'
import type { FoundForms } from './findForms'
import type { Form } from './form'

/** Acronyms of the register, compared letter by letter; in a line of capitals BMqT is BMQT. */
export function findAcronyms(
  words: readonly Word[],
  locale: Locale,
  acronyms: ReadonlyMap<string, Form[]>,
): FoundForms[] {
  const found: FoundForms[] = []
  words.forEach((word, from) => {
    if (!/\p{Lu}.*\p{Lu}/u.test(word.written)) return
    const key = keyOf(word, locale, acronyms)
    const fitting = (acronyms.get(key.toUpperCase()) ?? []).filter((form) => fits(form, words, from, key))
    const longest = Math.max(0, ...fitting.map((form) => form.words.length))
    const forms = fitting.filter((form) => form.words.length === longest)
    if (forms.length > 0) found.push({ from, to: from + longest - 1, forms })
  })
  return found
}

/** How the letters are read decides the vowel, so harmony says nothing. */
const caseEnding = /^(?:n?[iu]n|n?d[ae]n?|n?[aeiu]|y[aeiu]|s[iu]|y?l[ae]|d[ae]ki)$/

/** UNICEFin is UNICEF with an ending that somebody forgot to tie to it. */
function keyOf(word: Word, locale: Locale, acronyms: ReadonlyMap<string, Form[]>): string {
  const key = casedKey(word.written)
  const rest = /\p{Ll}{1,8}$/u.exec(key)?.[0] ?? ''
  const base = key.slice(0, key.length - rest.length)
  if (locale === 'en' || rest === '' || acronyms.has(key.toUpperCase()) || base.length < 3) return key
  return caseEnding.test(fold(rest)) ? base : key
}

const fits = (form: Form, words: readonly Word[], from: number, key: string): boolean =>
  form.words.every((wanted, at) => {
    const word = words[from + at]
    if (!word || (at > 0 && !/^[\s-]$/.test(word.gap))) return false
    const written = at === 0 ? key : casedKey(word.written)
    return written === wanted || (word.inCapitals && written.toUpperCase() === wanted.toUpperCase())
  })
