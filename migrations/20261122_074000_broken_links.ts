import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Plain tables that no editor touches. `broken_links`: links of public documents with which something is wrong, as the
 * nightly check found them; `nights`: in how many nights. `link_nights`: when the check was over, and how far it came.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table broken_links (
      id uuid primary key default gen_random_uuid(),
      collection text not null,
      document_id text not null,
      field text not null,
      language text not null default '',
      address text not null,
      kind text not null,
      dangerous boolean not null,
      status int,
      detail text,
      first_seen timestamptz not null default now(),
      last_seen timestamptz not null default now(),
      last_night date not null,
      nights int not null default 1
    );
    create unique index broken_links_place on broken_links (collection, document_id, field, language, md5(address));
    create table link_nights (
      night date primary key,
      ended timestamptz not null,
      links int not null,
      visited int not null
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table link_nights; drop table broken_links;`)
}
