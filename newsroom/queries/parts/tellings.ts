import 'server-only'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@/newsroom/language/locales'
import { bakuYear, currentItems } from '../news/filterConditions'
import { linkTables } from '../news/filterTables'
import { rows } from '../rows'

/** What news can tell of, that has a page which gathers them. */
export type Subject = keyof typeof linkTables

/** A public item that tells of somebody or something: no more than is needed to choose among thousands. */
export interface Telling {
  id: string
  event: string | null
  /** Year of its publication in Baku, as the lists filter by it */
  year: number
}

/** All news of a language that tell of an entry of the register, newest first, in one statement. */
export async function tellingsOf(locale: Locale, subject: Subject, id: string): Promise<Telling[]> {
  const { links, item, entry, only } = linkTables[subject]
  return rows<Telling>(sql`
    select item.id, item.event_id as event, ${bakuYear} as year from news item
    where ${currentItems(locale)} and item.id in (select ${item} from ${links} link where ${entry} = ${id} and ${only})
    order by item.published_at desc, item.id desc`)
}
