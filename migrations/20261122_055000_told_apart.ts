import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Plain tables that no editor touches. `told_apart`: two entries of the register look like one and are two, or one
 * entry and the folded name of somebody who has none yet; who said so, and when. `refused_names`: what somebody did not
 * want to be linked in a news item, by entry or by name. No keys to the entries: one that is purged, or not saved, is
 * nobody's twin any more.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table told_apart (
      collection text not null,
      one_id uuid not null,
      other_id uuid,
      other_name text,
      by uuid,
      at timestamptz not null default now(),
      check ((other_id is null) <> (other_name is null))
    );
    create unique index told_apart_entries on told_apart (one_id, other_id) where other_id is not null;
    create unique index told_apart_names on told_apart (collection, other_name, one_id) where other_name is not null;
    create table refused_names (
      news_id uuid not null,
      key text not null,
      by uuid,
      at timestamptz not null default now(),
      primary key (news_id, key)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table refused_names; drop table told_apart;`)
}
