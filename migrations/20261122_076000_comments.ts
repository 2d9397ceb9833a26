import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What colleagues say to each other about a draft: `comments`, on a field of a document in the version that they looked
 * at, and `comment_mentions`, whom they mean. Plain tables: no reader ever sees them. No keys to accounts and documents,
 * so that what was agreed stays when somebody leaves.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table comments (
      id uuid primary key default gen_random_uuid(),
      collection text not null,
      document_id uuid not null,
      version_id uuid,
      field text not null default '',
      parent_id uuid references comments (id) on delete cascade,
      text text not null check (text <> ''),
      author_id uuid,
      author_name text,
      at timestamptz not null default now(),
      resolved_at timestamptz,
      resolved_by uuid,
      resolved_name text,
      check (parent_id is null or resolved_at is null)
    );
    create index comments_document on comments (collection, document_id, at);
    create index comments_parent on comments (parent_id);
    create table comment_mentions (
      comment_id uuid not null references comments (id) on delete cascade,
      user_id uuid not null,
      primary key (comment_id, user_id)
    );
    create index comment_mentions_user on comment_mentions (user_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table comment_mentions; drop table comments;`)
}
