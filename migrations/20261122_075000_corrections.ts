import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * When readers were last told of a change to an item. Until now that was the date of its latest note, and items that
 * have notes keep it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    alter table "news" add column "corrected_at" timestamp(3) with time zone;
    alter table "_news_v" add column "version_corrected_at" timestamp(3) with time zone;

    update news set corrected_at = noted.latest
      from (select _parent_id, max(date) as latest from news_change_notes group by 1) noted
      where noted._parent_id = news.id and news._status = 'published';
    update _news_v set version_corrected_at = noted.latest
      from (select _parent_id, max(date) as latest from _news_v_version_change_notes group by 1) noted
      where noted._parent_id = _news_v.id and _news_v.version__status = 'published';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    alter table "news" drop column "corrected_at";
    alter table "_news_v" drop column "version_corrected_at";
  `)
}
