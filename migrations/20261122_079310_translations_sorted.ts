import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/** The orders in which the list of translations is looked at: its first pages are read without sorting thousands. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create index translations_by_due on translations (due_at, since, source_id, language);
    create index translations_by_age on translations (since, source_id, language);
    create index translations_by_words on translations (words_left desc, since, source_id, language);
    create index translations_by_title on translations (title, source_id, language);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop index translations_by_due;
    drop index translations_by_age;
    drop index translations_by_words;
    drop index translations_by_title;
  `)
}
