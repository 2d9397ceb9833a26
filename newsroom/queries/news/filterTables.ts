import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { RegisterFilter } from '@/newsroom/addresses/newsFilter'

interface Source {
  /** Table of the entries, and of their names and slugs in each language */
  entries: SQL
  words: SQL
  /** Rows of items that name entries: the item and the entry in them */
  links: SQL
  item: SQL
  entry: SQL
  /** Which of those rows, and which of the entries */
  only: SQL
  shown: SQL
}

const linked = (name: string): Omit<Source, 'entries' | 'words' | 'shown'> => ({
  links: sql`news_rels`,
  item: sql`link.parent_id`,
  entry: sql.raw(`link.${name}_id`),
  only: sql`link.path = ${name}`,
})

const partRows = (table: 'participations' | 'organisations', entry: string) => ({
  links: sql.raw(`news_${table}`),
  item: sql`link._parent_id`,
  entry: sql.raw(`link.${entry}_id`),
  only: sql`true`,
})

/** The rows by which items name what has a page of its own. */
export const linkTables = {
  topic: linked('topics'),
  person: partRows('participations', 'person'),
  organisation: partRows('organisations', 'organisation'),
  project: linked('projects'),
  document: linked('documents'),
}

/** Where Payload's tables hold which item names which entry of the register (Payload 3.90.1, db-postgres). */
export const filterTables: Record<RegisterFilter, Source> = {
  topic: {
    entries: sql`topics`,
    words: sql`topics_locales`,
    ...linkTables.topic,
    shown: sql`true`,
  },
  person: {
    entries: sql`people`,
    words: sql`people_locales`,
    ...linkTables.person,
    // Somebody may ask to be left out of lists; by their own page they are still found.
    shown: sql`entry.left_out_of_lists is not true`,
  },
  organisation: {
    entries: sql`organisations`,
    words: sql`organisations_locales`,
    ...linkTables.organisation,
    shown: sql`true`,
  },
  project: {
    entries: sql`projects`,
    words: sql`projects_locales`,
    ...linkTables.project,
    shown: sql`true`,
  },
}
