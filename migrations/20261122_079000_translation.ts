import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What a translation was made from. `publications`: every publication of a document, with how grave its change was,
 * in their order. `translation_segments`: per segment the words of the source that the translation was made from or
 * found correct against, and which publication of the source had come before; `translation_facts` the same for what is
 * true in both languages. `translation_history` says who did what, and is only ever added to. Plain tables, without
 * keys to accounts and documents: the words themselves stand in the documents.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table publications (
      id bigint generated always as identity primary key,
      collection text not null,
      document_id uuid not null,
      version_id uuid not null,
      significance text not null check (significance in ('typo', 'normal', 'major')),
      at timestamptz not null default now()
    );
    create index publications_document on publications (collection, document_id, id);
    create table translation_segments (
      collection text not null,
      document_id uuid not null,
      language text not null,
      key text not null,
      source_text text not null,
      source_version uuid,
      source_publication bigint not null default 0,
      translation text not null,
      state text not null check (state in ('translated', 'reviewed', 'rejected')),
      note text,
      origin text not null,
      by_id uuid,
      by_name text,
      at timestamptz not null default now(),
      primary key (collection, document_id, language, key)
    );
    create table translation_facts (
      document_id uuid not null,
      fact text not null,
      base text not null,
      by_id uuid,
      by_name text,
      at timestamptz not null default now(),
      primary key (document_id, fact)
    );
    create table translation_history (
      id bigint generated always as identity primary key,
      collection text not null,
      document_id uuid not null,
      language text not null,
      key text not null,
      action text not null,
      source_text text,
      translation text,
      note text,
      by_id uuid,
      by_name text,
      at timestamptz not null default now()
    );
    create index translation_history_segment on translation_history (collection, document_id, language, key, id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop table translation_history;
    drop table translation_facts;
    drop table translation_segments;
    drop table publications;
  `)
}
