import 'server-only'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@/newsroom/language/locales'
import type { Known } from '@/newsroom/search/asked'
import { spelledForms } from '@/newsroom/search/asked'
import type { Question } from '@/newsroom/search/question'
import { rows } from '../rows'

/** A question that holds the spellings of more entries names none of them. */
const mostSpellings = 60

/** A list of words as one parameter: drizzle would part an array into many. */
export const textArray = (list: readonly string[]) =>
  sql`(select coalesce(array_agg(value), '{}') from jsonb_array_elements_text(${JSON.stringify(list)}::jsonb))`

/** What the database knows of the words of a question, in one statement. */
export async function readWords(
  locale: Locale,
  { groups }: Question,
  others: readonly string[] = [],
): Promise<Known> {
  const asked = [...new Set([...groups.flatMap(({ words }) => words), ...others])]
  const forms = [...new Set(asked.flatMap((word) => spelledForms(word, locale)))]
  const found = await rows<{ what: string; key: string; list: string[] }>(sql`
    with form as materialized (select ${textArray(forms)} as forms)
    select 'spelling' as what, document::text as key, words as list from (
      select s.document, s.words from search.spellings s, form
      where s.locale = ${locale} and s.first = any (form.forms) and s.words <@ form.forms
      order by cardinality(s.words) desc limit ${mostSpellings}) spelled
    union all
    select 'stem', word, tsvector_to_array(words.en_vector(word)) from unnest(${textArray(locale === 'en' ? asked : [])}) word`)
  return {
    stems: new Map(found.filter(({ what }) => what === 'stem').map(({ key, list }) => [key, list])),
    spellings: found
      .filter(({ what }) => what === 'spelling')
      .map(({ key, list }) => ({ document: key, words: list })),
  }
}
