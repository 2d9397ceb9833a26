import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Plain tables that no editor touches. `access_links`: by which links somebody without an account may read an item
 * before it is public. Of the token only its SHA-256 is kept, so that whoever reads the database opens nothing; `slug`
 * is the last piece of the address as it was given out. `link_openings`: who opened which link when. No key to the
 * item: the account of who read it outlives an item that is deleted.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table access_links (
      id uuid primary key default gen_random_uuid(),
      kind text not null check (kind in ('preview', 'embargo')),
      document_id uuid not null,
      language text not null check (language in ('az', 'en')),
      slug text not null,
      label text not null,
      token_hash bytea not null unique check (octet_length(token_hash) = 32),
      embargo_until timestamptz,
      expires_at timestamptz not null,
      made_by uuid,
      made_at timestamptz not null default now(),
      ended_at timestamptz,
      ended_by uuid,
      ended_why text check (ended_why in ('revoked', 'replaced', 'published', 'taken-down', 'deleted')),
      check ((kind = 'embargo') = (embargo_until is not null)),
      check ((ended_at is null) = (ended_why is null))
    );
    create index access_links_document on access_links (document_id);
    create table link_openings (
      id bigint generated always as identity primary key,
      link_id uuid not null references access_links (id) on delete cascade,
      at timestamptz not null default now(),
      address text not null,
      browser text not null
    );
    create index link_openings_link on link_openings (link_id, at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table link_openings; drop table access_links;`)
}
