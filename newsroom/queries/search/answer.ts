import 'server-only'
import type { SearchAsked } from '@/newsroom/addresses/searchFilter'
import type { Locale } from '@/newsroom/language/locales'
import { fromEnglish } from '@/newsroom/language/readings/fromEnglish'
import { toEnglish } from '@/newsroom/language/readings/toEnglish'
import type { AskedGroup } from '@/newsroom/search/asked'
import { asAsked } from '@/newsroom/search/asked'
import type { Question } from '@/newsroom/search/question'
import { readQuestion } from '@/newsroom/search/question'
import { fact, names } from '@/newsroom/search/tsquery'
import type { Named } from '../news/namedInFilter'
import { namedInFilter } from '../news/namedInFilter'
import type { Found } from './ask'
import { ask } from './ask'
import type { Conditions, FoundChoice } from './countFound'
import { countFound } from './countFound'
import { nearWords } from './nearWords'
import { readWords } from './readWords'

/** How a question that nothing answered was read instead. */
export interface ReadAs {
  how: 'english' | 'near'
  /** The words in place of those that were typed, folded, by word */
  words: Map<string, string[]>
}

export interface Answer {
  question: Question
  groups: AskedGroup[]
  readAs: ReadAs | null
  named: Named[]
  found: Found[]
  total: number
  choices: FoundChoice[]
}

/**
 * What answers a search: as it was typed; where nothing does, with the English spellings of Azerbaijani names read as
 * Azerbaijani ones, and in English the other way; else with the nearest words of the site.
 * @param limit how many documents are found, from the position on
 * @returns null where a filter names nothing
 */
export async function answer(locale: Locale, asked: SearchAsked, limit: number): Promise<Answer | null> {
  const { typed, filter, after } = asked
  const question = readQuestion(typed, locale)
  const { kind, year, ...register } = filter
  const [named, known] = await Promise.all([namedInFilter(locale, register), readWords(locale, question)])
  if (!named) return null
  const idOf = (name: string) => named.find((one) => one.filter === name)?.id
  const conditions: Conditions = {
    ...(kind ? { kind: fact('k', kind) } : {}),
    ...(year ? { year: fact('y', year) } : {}),
    ...Object.fromEntries(named.map(({ filter: name }) => [name, names(idOf(name) ?? '')])),
  }
  const empty = { question, readAs: null, named, found: [], total: 0, choices: [] }
  const find = async (groups: AskedGroup[], readAs: ReadAs | null): Promise<Answer | null> => {
    if (groups.length === 0) return null
    const [found, counts] = await Promise.all([
      ask(locale, groups, Object.values(conditions), after, limit),
      countFound(locale, groups, conditions),
    ])
    return counts.total > 0 ? { question, groups, readAs, named, found, ...counts } : null
  }
  const groups = asAsked(question, locale, known)
  const plainly = await find(groups, null)
  if (plainly) return plainly
  // Where the words are there and only the filters leave nothing, other words would be no answer.
  if (Object.keys(conditions).length > 0 && groups.length > 0) {
    const { total } = await countFound(locale, groups, {})
    if (total > 0) return { ...empty, groups }
  }
  const words = question.groups.flatMap((group) => group.words)
  const instead = async (how: ReadAs['how'], others: Map<string, string[]>) => {
    if ([...others.values()].every((list) => list.length === 0)) return null
    const all = await readWords(locale, question, [...others.values()].flat())
    return find(asAsked(question, locale, all, others), { how, words: others })
  }
  const english =
    locale === 'az' ? new Map(words.map((word) => [word, fromEnglish(word)])) : toEnglish(question.text)
  return (
    (await instead('english', english)) ??
    (await instead('near', await nearWords(locale, [...new Set(words)]))) ?? { ...empty, groups }
  )
}
