import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * `imported_items`: what an archive brought in, written with each item, so that an import that was interrupted goes on
 * where it was. `key` is what an item is known by; `address`, `slug` and `without_language` find its other language; `day`,
 * `event_kind` and `named` find tellings of one event.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table imported_items (
      key text primary key,
      news_id uuid not null references news (id) on delete cascade,
      locale text not null,
      story text not null,
      line integer not null,
      title text not null,
      address text,
      slug text,
      without_language text,
      translation_of text,
      day date,
      event_kind text,
      named uuid[] not null default '{}',
      at timestamptz not null default now()
    );
    create index imported_items_news on imported_items (news_id);
    create index imported_items_address on imported_items (address);
    create index imported_items_slug on imported_items (slug);
    create index imported_items_without_language on imported_items (without_language);
    create index imported_items_translation_of on imported_items (translation_of);
    create index imported_items_day on imported_items (day);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table imported_items;`)
}
