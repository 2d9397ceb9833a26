import 'server-only'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@/newsroom/language/locales'
import { nearest } from '@/newsroom/search/nearest'
import { rows } from '../rows'
import { textArray } from './readWords'

const candidates = 24

/**
 * For each word that no public text holds, the words of the site that are written nearly so, the nearest first.
 * @param words folded words
 */
export async function nearWords(locale: Locale, words: readonly string[]): Promise<Map<string, string[]>> {
  // Azerbaijani words are kept as lexemes, which have g for every q; English ones as they are written.
  const kept = (word: string) => (locale === 'az' ? word.replaceAll('q', 'g') : word)
  const mark = locale === 'az' ? '' : '='
  const found = await rows<{ word: string; near: string[] }>(sql`
    select asked.word, array(
      select v.word from (
        select word, similarity(word, asked.word) as likeness from search.vocabulary
        where locale = ${locale} and word % asked.word order by likeness desc limit ${2 * candidates}) v
      where exists (select from search.entries e
        where e.locale = ${locale} and e.words @@ ('''' || ${mark}::text || v.word || '''')::tsquery)
      order by v.likeness desc limit ${candidates}) as near
    from unnest(${textArray(words.map(kept))}) asked (word)
    where not exists (select from search.entries e
      where e.locale = ${locale} and e.words @@ ('''' || ${mark}::text || asked.word || '''')::tsquery)`)
  const near = new Map(found.map((one) => [one.word, nearest(one.word, one.near)]))
  return new Map(words.map((word) => [word, near.get(kept(word)) ?? []]))
}
