import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * 1. A document whose text stayed and whose links changed was not read: the function of 20261122_060000_search named its
 * own variable in a way that PL/pgSQL does not know. Reads again what was taken out of the index by that.
 * 2. Azerbaijani words are kept as readings, so that a mistyped word is near to one that stands inflected only.
 */
const refresh = `
create or replace function search.refresh(of_collection text, of_document uuid) returns void
language plpgsql as $$
declare
  now_in text;
  source search.source;
  old search.entries;
  new_facts text[];
begin
  perform pg_advisory_xact_lock(hashtextextended(of_document::text, 5));
  foreach now_in in array array['az', 'en'] loop
    source := null;
    select * into source from search.sources(of_collection, of_document) s where s.locale = now_in;
    delete from search.spellings s where s.document = of_document and s.locale = now_in;
    if source.locale is null then
      delete from search.entries e
        where e.collection = of_collection and e.document = of_document and e.locale = now_in;
      continue;
    end if;
    source.summary := coalesce(source.summary, '');
    source.details := coalesce(source.details, '');
    source.body := coalesce(source.body, '');
    new_facts := search.facts(of_collection, source);
    select * into old from search.entries e
      where e.collection = of_collection and e.document = of_document and e.locale = now_in;
    if found and (old.title, old.names, old.summary, old.details, old.body)
      = (source.title, source.names, source.summary, source.details, source.body) then
      update search.entries e set kind = source.kind, at = source.at, published_at = source.published_at,
          named = source.named, facts = new_facts,
          words = ts_delete(e.words, e.facts) || array_to_tsvector(new_facts)
        where e.collection = of_collection and e.document = of_document and e.locale = now_in
          and (e.kind, e.at, e.published_at, e.facts) is distinct from
            (source.kind, source.at, source.published_at, new_facts);
    else
      insert into search.entries (locale, collection, document, kind, at, published_at, title, names, summary, details,
          body, named, facts, words)
        values (now_in, of_collection, of_document, source.kind, source.at, source.published_at, source.title,
          source.names, source.summary, source.details, source.body, source.named, new_facts,
          search.vector(now_in, of_collection not in ('news', 'pages'), source.title, source.names, source.summary, source.details, source.body)
            || array_to_tsvector(new_facts))
        on conflict (collection, document, locale) do update set kind = excluded.kind, at = excluded.at,
          published_at = excluded.published_at, title = excluded.title, names = excluded.names,
          summary = excluded.summary, details = excluded.details, body = excluded.body, named = excluded.named,
          facts = excluded.facts, words = excluded.words;
      insert into search.vocabulary (locale, word)
        select distinct now_in, word from unnest((select tsvector_to_array(e.words) from search.entries e
          where e.collection = of_collection and e.document = of_document and e.locale = now_in)) lexeme,
          substring(lexeme from case now_in when 'az' then '^[^#@=~^].*$' else '^=(.*)$' end) word
        where word ~ '^[^0-9]{4,32}$' order by word
        on conflict do nothing;
    end if;
    if of_collection not in ('news', 'pages', 'topics') then
      perform search.spell(now_in, of_collection, of_document, source.title || source.names);
    end if;
  end loop;
end $$;
`

const readAgain = `
delete from search.vocabulary where locale = 'az';
insert into search.vocabulary (locale, word)
  select distinct 'az', lexeme from search.entries e, unnest(tsvector_to_array(e.words)) lexeme
  where e.locale = 'az' and lexeme ~ '^[^#@=~^0-9][^0-9]{3,31}$';

do $$
declare
  missed record;
begin
  for missed in delete from search.failed returning collection, document loop
    perform search.refresh(missed.collection, missed.document);
  end loop;
end $$;
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [refresh, readAgain]) await db.execute(sql.raw(part))
}

/** The function goes with its schema; the one before it did not work. */
export async function down(_: MigrateDownArgs): Promise<void> {}
