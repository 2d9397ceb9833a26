import { readFileSync } from 'node:fs'
import type { Locale } from '../../../newsroom/language/locales'

type Messages = { [key: string]: string | Messages }

/** Read as a file: the browser tests cannot import JSON. */
const wordsOf = (locale: Locale): Messages =>
  JSON.parse(readFileSync(new URL(`../../../messages/${locale}.json`, import.meta.url), 'utf8'))

const leaves = (messages: Messages, at = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]) => {
    const path = at ? `${at}.${key}` : key
    return typeof value === 'string' ? [[path, value] as [string, string]] : leaves(value, path)
  })

/** The fixed parts of a message: what stands between its placeholders, choices and tags. */
const fixedParts = (message: string): string[] =>
  message
    .replace(/\{\w+, (?:plural|select),/g, '\n')
    .replace(/(?:=?\w+) \{/g, '\n')
    .replace(/\{\w+\}|<\/?\w+>|[{}]/g, '\n')
    .split('\n')
    .map((part) => part.replace(/^[\s“”:.,()–]+|[\s“”:.,()–]+$/g, ''))

/** Words that the two languages share, or that are names: they may stand on pages of either. */
const shared = new Set(['Video', 'Format', 'Moderator', 'Seminar', 'Media', 'Hüseynov', 'Huseynov'])

/** What the site says in this language and never in the other: fixed words of more than five letters. */
export function wordsOnlyIn(locale: Locale): string[] {
  const other = new Set(
    leaves(wordsOf(locale === 'az' ? 'en' : 'az')).flatMap(([, words]) => fixedParts(words)),
  )
  const own = leaves(wordsOf(locale)).flatMap(([, words]) => fixedParts(words))
  return [...new Set(own)].filter((words) => words.length > 5 && !other.has(words) && !shared.has(words))
}
