import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Plain tables that no editor touches. `press_events`: what changed in public; `xid` orders it by commit
 * horizon, since row numbers are not commit order. `media_uses`: which public document shows which file.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table press_events (
      id bigint generated always as identity primary key,
      xid xid8 not null default pg_current_xact_id(),
      at timestamptz not null default now(),
      action text not null,
      collection text not null,
      document_id uuid,
      tags text[] not null default '{}'
    );
    create index press_events_xid on press_events (xid);
    create table media_uses (
      media_id uuid not null references media (id) on delete cascade,
      collection text not null,
      document_id uuid not null,
      primary key (media_id, collection, document_id)
    );
    create index media_uses_document on media_uses (collection, document_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table media_uses; drop table press_events;`)
}
