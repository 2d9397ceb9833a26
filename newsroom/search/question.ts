import type { Locale } from '../language/locales'
import { words } from '../language/readings/words'

/** In characters; the form takes as many. A longer question is cut, not refused. */
export const longestQuestion = 200
/** A question of more words is a pasted text. */
const mostWords = 16

/** What stands together in a question: one word, or the words of a phrase in quotation marks. */
export interface Group {
  words: string[]
  isPhrase: boolean
}

export interface Question {
  /** As the reader wrote it, for the form and the heading */
  text: string
  /** Folded, as `words` of newsroom/language gives them; nothing where only signs were typed */
  groups: Group[]
}

/** Words that nearly every Azerbaijani text has: they ask for nothing, unless nothing else is asked. */
const common = new Set(['ve', 'ile', 'ucun', 'ki', 'da', 'de', 'bu', 'o', 'va', 'ila'])

/** A phrase in one kind of quotation marks, with the case ending that Azerbaijani ties to the closing mark. */
const quoted = /"([^"]*)"|“([^”“]*)[”“]|„([^“”„]*)[“”]|«([^»«]*)»/gu

/**
 * Reads what was typed. Whatever it is, it is words: signs such as & or :* only part one word from the next, a
 * quotation mark without its other half says nothing, and what is beyond the longest question is not read.
 */
export function readQuestion(typed: string, locale: Locale): Question {
  const whole = typed.slice(0, longestQuestion * 4).toWellFormed()
  const text = cut(whole.replace(/[\p{Cc}\s]+/gu, ' ').trim())
  const groups: Group[] = []
  let at = 0
  for (const found of text.matchAll(quoted)) {
    groups.push(...singles(text.slice(at, found.index), locale))
    at = found.index + found[0].length
    const ending = locale === 'az' ? /^\p{Ll}{1,6}(?!\p{L})/u.exec(text.slice(at)) : null
    at += ending?.[0].length ?? 0
    const phrase = words(found.slice(1).find((one) => one !== undefined) ?? '', locale)
    if (phrase.length > 0) groups.push({ words: phrase, isPhrase: phrase.length > 1 })
  }
  groups.push(...singles(text.slice(at), locale))
  return { text, groups: bounded(telling(groups, locale)) }
}

const singles = (text: string, locale: Locale): Group[] =>
  words(text, locale).map((word) => ({ words: [word], isPhrase: false }))

function telling(groups: Group[], locale: Locale): Group[] {
  if (locale !== 'az') return groups
  const some = groups.filter(({ words: [word = ''], isPhrase }) => isPhrase || !common.has(word))
  return some.length > 0 ? some : groups
}

/** Each word once, and no more than a question has. */
function bounded(groups: Group[]): Group[] {
  const seen = new Set<string>()
  let left = mostWords
  return groups.flatMap((group) => {
    const key = group.words.join(' ')
    if (seen.has(key) || left <= 0) return []
    seen.add(key)
    const kept = group.words.slice(0, left)
    left -= kept.length
    return [{ ...group, words: kept }]
  })
}

/** Between words, where there is a place for it: half a word would be another one. */
function cut(text: string): string {
  const characters = [...text]
  if (characters.length <= longestQuestion) return text
  const kept = characters.slice(0, longestQuestion).join('')
  return (/^.*(?= )/su.exec(characters[longestQuestion] === ' ' ? `${kept} ` : kept)?.[0] || kept).trim()
}
