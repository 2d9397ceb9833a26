import 'server-only'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@/newsroom/language/locales'
import { nearest } from '@/newsroom/search/nearest'
import { rows } from '../rows'
import { textArray } from './readWords'

const candidates = 24

/**
 * For each word that no public text holds, the words of the site that are written nearly so, the nearest first.
 * @param asked folded words
 */
export async function nearWords(locale: Locale, asked: readonly string[]): Promise<Map<string, string[]>> {
  const found = await rows<{ word: string; near: string[] }>(sql`
    select asked.word, array(
      select v.word from search.vocabulary v
      where v.locale = ${locale} and v.word % asked.word and exists (select from search.entries e
        where e.locale = ${locale} and e.words @@ ('''=' || v.word || '''')::tsquery)
      order by similarity(v.word, asked.word) desc limit ${candidates}) as near
    from unnest(${textArray(asked)}) asked (word)
    where not exists (select from search.entries e
      where e.locale = ${locale} and e.words @@ ('''=' || replace(asked.word, '''', '') || '''')::tsquery)`)
  return new Map(found.map(({ word, near }) => [word, nearest(word, near)]))
}
