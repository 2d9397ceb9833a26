import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * What is asked of thousands of rows at once, the language, kind and moment of a document and what it names, lies apart
 * from its texts, which are read of the twenty that are shown: a page of the table then holds fifty rows.
 */
const tables = `
-- what is shown of a document in a language
create table search.texts (
  locale text not null check (locale in ('az', 'en')),
  collection text not null,
  document uuid not null,
  published_at timestamptz not null,
  title text not null,
  names text[] not null,
  summary text not null,
  details text not null,
  body text not null,
  facts text[] not null,
  primary key (document, locale, collection)
);
insert into search.texts
  select locale, collection, document, published_at, title, names, summary, details, body, facts from search.entries;

alter table search.entries rename to entries_before;
alter table search.entries_az rename to entries_before_az;
alter table search.entries_en rename to entries_before_en;
alter index search.entries_newest rename to entries_before_newest;
alter index search.entries_words rename to entries_before_words;

-- what is asked: \`words\` lies apart, since only GIN reads it. By the others answers are counted: \`year\` is that of
-- what has a moment of its own, \`named\` the ids of what is named, since many texts are joined and parted in a tenth of
-- the time that it takes to read as many arrays
create table search.entries (
  locale text not null,
  collection text not null,
  document uuid not null,
  kind text not null,
  at timestamptz not null,
  year smallint,
  named text not null,
  words tsvector not null,
  primary key (document, locale, collection)
) partition by list (locale);
-- compressed, words lost six hundredths of their length, and half of the time of reading them was spent on it
alter table search.entries alter column named set storage main, alter column words set storage external;
create table search.entries_az partition of search.entries for values in ('az') with (toast_tuple_target = 128);
create table search.entries_en partition of search.entries for values in ('en') with (toast_tuple_target = 128);
create function search.year_of(of_collection text, at timestamptz) returns smallint
language sql immutable parallel safe as $$
  select case when of_collection in ('news', 'events', 'documents')
    then extract(year from at at time zone 'Asia/Baku')::smallint end
$$;
insert into search.entries
  select locale, collection, document, kind, at, search.year_of(collection, at), array_to_string(named, ' '),
    words || array_to_tsvector(search.pairs(words))
  from search.entries_before;
create index entries_newest on search.entries (at desc, document desc);
create index entries_words on search.entries using gin (words) with (fastupdate = off);
drop table search.entries_before;
analyze search.entries;
analyze search.texts;
`

const keeping = `
-- brings one document up to date; where its text is as it was, no text is read again
create or replace function search.refresh(of_collection text, of_document uuid) returns void
language plpgsql as $$
declare
  now_in text;
  has_spellings constant boolean := of_collection not in ('news', 'pages', 'topics');
  sources search.source[];
  source search.source;
  old search.texts;
  is_kept boolean;
  new_facts text[];
  new_words tsvector;
begin
  perform pg_advisory_xact_lock(hashtextextended(of_document::text, 5));
  -- both languages at once: to read a document costs as much as a tenth of its words
  select array_agg(s) into sources from search.sources(of_collection, of_document) s;
  foreach now_in in array array['az', 'en'] loop
    select * into source from unnest(sources) s where s.locale = now_in;
    select * into old from search.texts t
      where t.document = of_document and t.locale = now_in and t.collection = of_collection;
    is_kept := found;
    if has_spellings then
      delete from search.spellings s where s.document = of_document and s.locale = now_in;
    end if;
    if source.locale is null then
      if is_kept then
        perform search.leave(now_in, of_collection, of_document);
      end if;
      continue;
    end if;
    source.summary := coalesce(source.summary, '');
    source.details := coalesce(source.details, '');
    source.body := coalesce(source.body, '');
    new_facts := search.facts(of_collection, source);
    if is_kept and (old.title, old.names, old.summary, old.details, old.body)
      = (source.title, source.names, source.summary, source.details, source.body) then
      update search.entries e set kind = source.kind, at = source.at, year = search.year_of(of_collection, source.at),
          named = array_to_string(source.named, ' '),
          words = ts_delete(e.words, old.facts) || array_to_tsvector(new_facts)
        where e.document = of_document and e.locale = now_in and e.collection = of_collection
          and (e.kind, e.at, old.facts) is distinct from
            (source.kind, source.at, new_facts);
      update search.texts t set published_at = source.published_at, facts = new_facts
        where t.document = of_document and t.locale = now_in and t.collection = of_collection
          and (t.published_at, t.facts) is distinct from (source.published_at, new_facts);
    else
      new_words := search.vector(now_in, of_collection not in ('news', 'pages'), source.title, source.names,
        source.summary, source.details, source.body);
      insert into search.texts (locale, collection, document, published_at, title, names, summary, details, body, facts)
        values (now_in, of_collection, of_document, source.published_at, source.title, source.names, source.summary,
          source.details, source.body, new_facts)
        on conflict (document, locale, collection) do update set published_at = excluded.published_at,
          title = excluded.title, names = excluded.names, summary = excluded.summary, details = excluded.details,
          body = excluded.body, facts = excluded.facts;
      insert into search.entries (locale, collection, document, kind, at, year, named, words)
        values (now_in, of_collection, of_document, source.kind, source.at,
          search.year_of(of_collection, source.at), array_to_string(source.named, ' '), new_words || array_to_tsvector(new_facts))
        on conflict (document, locale, collection) do update set kind = excluded.kind, at = excluded.at,
          year = excluded.year, named = excluded.named, words = excluded.words;
      -- Azerbaijani words are told as lexemes, when they become known; English ones as they are written
      if now_in = 'en' then
        perform search.tell('en', array(
          select substr(lexeme, 2) from unnest(tsvector_to_array(new_words)) lexeme where left(lexeme, 1) = '='));
      end if;
    end if;
    if has_spellings then
      perform search.spell(now_in, of_collection, of_document, source.title || source.names);
    end if;
  end loop;
end $$;

create function search.leave(of_locale text, of_collection text, of_document uuid) returns void
language sql as $$
  delete from search.entries where document = of_document and locale = of_locale and collection = of_collection;
  delete from search.texts where document = of_document and locale = of_locale and collection = of_collection;
$$;

create or replace function search.settle() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from search.pending p
    where (p.transaction, p.collection, p.document) = (new.transaction, new.collection, new.document);
  perform search.refresh(new.collection, new.document);
  delete from search.failed f where (f.collection, f.document) = (new.collection, new.document);
  return null;
exception when others then
  -- Payload takes a commit that fails for one that went well: what somebody wrote must stand. The document is not
  -- found until it is written again, which is better than found as it was
  perform search.leave(locale, new.collection, new.document) from unnest(array['az', 'en']) locale;
  delete from search.spellings s where s.document = new.document;
  insert into search.failed (collection, document, reason) values (new.collection, new.document, sqlerrm)
    on conflict (collection, document) do update set reason = excluded.reason, at = now();
  raise warning 'search cannot read % %: %', new.collection, new.document, sqlerrm;
  return null;
end $$;
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [tables, keeping]) await db.execute(sql.raw(part))
}

/** Goes with its schema; what it replaced answers the same. */
export async function down(_: MigrateDownArgs): Promise<void> {}
