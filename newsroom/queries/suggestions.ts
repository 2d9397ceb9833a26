import 'server-only'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '../language/locales'
import { asAsked } from '../search/asked'
import { readQuestion } from '../search/question'
import { begins } from '../search/tsquery'
import { rows } from './rows'
import { readWords } from './search/readWords'
import { searchTags } from './search/searchTags'
import type { PageFacts } from './shapes'

const mostNames = 6
const mostTitles = 4

/** What somebody may be about to ask: names of the register first, then headlines, each once. */
export async function suggestions(locale: Locale, typed: string): Promise<{ words: string[] } & PageFacts> {
  const question = readQuestion(typed, locale)
  const facts = { tags: searchTags(locale), until: null }
  const groups = question.groups.map((group) => ({ ...group, isPhrase: false }))
  const last = groups.at(-1)?.words.at(-1) ?? ''
  if (last.length < 2) return { words: [], ...facts }
  const known = locale === 'az' ? { stems: new Map(), spellings: [] } : await readWords(locale, question)
  const asked = asAsked({ ...question, groups }, locale, known)
  if (asked.length === 0) return { words: [], ...facts }
  const named = (mark: '~' | '^', most: number) => sql`select t.title, ${mark}::text as mark, f.at from
    search.newest(${locale}, ${begins(asked, mark)}::tsquery, null, null, ${most}) f
    join search.texts t on t.document = f.document and t.locale = ${locale} and t.collection = f.collection`
  const found = await rows<{ title: string }>(sql`
    select title from (${named('~', mostNames)} union all ${named('^', mostNames + mostTitles)}) as both_kinds
    order by mark = '~' desc, at desc`)
  return {
    words: [...new Set(found.map(({ title }) => title))].slice(0, mostNames + mostTitles),
    ...facts,
  }
}
