import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * What was reviewed. `translation_memory` has each pair of texts once, one text in each language, so that it serves both
 * ways; `translation_memory_uses` says which places have it, and who reviewed it there when. Texts are looked up letter by
 * letter through their md5, since an index takes no paragraph; short ones that are alike through their trigrams, longer
 * ones through the beginnings of their words (`stems`), because a paragraph shares most of its trigrams with half of
 * all others: 200,000 took seconds. Plain tables, without keys to accounts and documents: what was reviewed stays good.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    create table translation_memory (
      id bigint generated always as identity primary key,
      az text not null check (az <> ''),
      en text not null check (en <> ''),
      az_folded text not null,
      en_folded text not null,
      az_stems text[] not null,
      en_stems text[] not null,
      at timestamptz not null default now()
    );
    create unique index translation_memory_pair on translation_memory (md5(az), md5(en));
    create index translation_memory_en on translation_memory (md5(en));
    create index translation_memory_az_short on translation_memory using gin (az_folded gin_trgm_ops)
      where length(az_folded) <= 60;
    create index translation_memory_en_short on translation_memory using gin (en_folded gin_trgm_ops)
      where length(en_folded) <= 60;
    create index translation_memory_az_stems on translation_memory using gin (az_stems);
    create index translation_memory_en_stems on translation_memory using gin (en_stems);
    create table translation_memory_uses (
      collection text not null,
      document_id uuid not null,
      language text not null,
      key text not null,
      memory_id bigint not null references translation_memory (id),
      by_id uuid,
      by_name text,
      at timestamptz not null default now(),
      primary key (collection, document_id, language, key)
    );
    create index translation_memory_uses_pair on translation_memory_uses (memory_id);

    create function translation_memory_near(of_language text, asked text) returns table (id bigint, near real)
    language plpgsql stable set pg_trgm.similarity_threshold = 0.4 as $$
    begin
      if of_language = 'az' then
        return query select m.id, similarity(m.az_folded, asked) from translation_memory m
          where length(m.az_folded) <= 60 and m.az_folded % asked order by 2 desc, 1 limit 20;
      else
        return query select m.id, similarity(m.en_folded, asked) from translation_memory m
          where length(m.en_folded) <= 60 and m.en_folded % asked order by 2 desc, 1 limit 20;
      end if;
    end $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    drop function translation_memory_near;
    drop table translation_memory_uses;
    drop table translation_memory;
  `)
}
