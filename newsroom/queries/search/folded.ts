import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'

/** `fold` of newsroom/language in SQL, as its comment gives it: «ŞƏKİ», «Şəki» and "seki" become one. */
export const folded = (text: SQL): SQL =>
  sql`lower(translate(regexp_replace(normalize(${text}, NFKD), '[\\u0300-\\u036f]', '', 'g'), 'əƏǝƎәӘıøØłŁđĐ', 'eeeeeeioolldd') collate "C")`

/** Whether a text holds every word of the question; a position is looked for, no pattern, so no sign is special. */
export const holdsAll = (text: SQL, terms: readonly string[]): SQL =>
  sql.join(
    terms.map((term) => sql`strpos(${text}, ${term}) > 0`),
    sql` and `,
  )
