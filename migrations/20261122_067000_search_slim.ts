import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * 1. What is asked of thousands of rows at once, the language, kind and moment of a document and what it names, lies
 * apart from its texts, which are read of the twenty that are shown: a page of the table then holds fifty rows.
 * 2. GIN keeps no places: whether two words stand beside each other was read in every text that has both, which took
 * seconds for two frequent words. Each pair of neighbours now leaves a mark of their first two letters (`#pmixi`), which no
 * ending and no spelling changes: few texts are left to be read (newsroom/search/tsquery asks for them).
 */
const marks = `
create function search.pairs(words text[]) returns text[]
language sql immutable parallel safe as $$
  select array(
    select distinct '#p' || own || next from (
      select key as own, lead(key) over (order by place) as next
      from unnest(words) with ordinality as each (word, place),
        -- a for ə, g for q, t for d (ed: et-) and i for y (dying: die), as far as they change in what is compared
        translate(left(word, 2), 'aqdy', 'egti') key) neighbours
    where next is not null)
$$;

create or replace function search.vector_of(written text, of_locale text) returns tsvector
language sql volatile as $$
  select case of_locale when 'az' then words.az_vector_known(written) else words.en_vector(written) end
$$;

create or replace function search.vector(of_locale text, in_register boolean, title text, names text[], summary text, details text, body text)
returns tsvector language sql volatile as $$
  with called as (select concat_ws(' ', title, array_to_string(names, ' ')) as name)
  select setweight(own, 'A') || setweight(search.vector_of(summary, of_locale), 'B')
    || setweight(search.vector_of(details, of_locale), 'C') || setweight(search.vector_of(body, of_locale), 'D')
    || array_to_tsvector(array(
      select distinct '=' || word from unnest(written) word
      union all select distinct '^=' || word from unnest(search.words_in(name, of_locale)) word
      union all select mark || lexeme from unnest(tsvector_to_array(own)) lexeme,
        unnest(case when in_register then array['^', '~'] else array['^'] end) mark)
      || search.pairs(written))
  from called, lateral (select search.vector_of(name, of_locale)) as title_words (own),
    lateral (select search.words_in(concat_ws(' ', name, summary, details, body), of_locale)) as all_words (written)
$$;
`

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
  named text storage main not null,
  words tsvector not null,
  primary key (document, locale, collection)
) partition by list (locale);
create table search.entries_az partition of search.entries for values in ('az') with (toast_tuple_target = 128);
create table search.entries_en partition of search.entries for values in ('en') with (toast_tuple_target = 128);
create function search.year_of(of_collection text, at timestamptz) returns smallint
language sql immutable parallel safe as $$
  select case when of_collection in ('news', 'events', 'documents')
    then extract(year from at at time zone 'Asia/Baku')::smallint end
$$;
insert into search.entries
  select locale, collection, document, kind, at, search.year_of(collection, at), array_to_string(named, ' '), words || array_to_tsvector(search.pairs(search.words_in(
    concat_ws(' ', title, array_to_string(names, ' '), summary, details, body), locale)))
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
  source search.source;
  old search.texts;
  new_facts text[];
  new_words tsvector;
begin
  perform pg_advisory_xact_lock(hashtextextended(of_document::text, 5));
  foreach now_in in array array['az', 'en'] loop
    source := null;
    select * into source from search.sources(of_collection, of_document) s where s.locale = now_in;
    delete from search.spellings s where s.document = of_document and s.locale = now_in;
    if source.locale is null then
      perform search.leave(now_in, of_collection, of_document);
      continue;
    end if;
    source.summary := coalesce(source.summary, '');
    source.details := coalesce(source.details, '');
    source.body := coalesce(source.body, '');
    new_facts := search.facts(of_collection, source);
    select * into old from search.texts t
      where t.document = of_document and t.locale = now_in and t.collection = of_collection;
    if found and (old.title, old.names, old.summary, old.details, old.body)
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
      -- Azerbaijani words as lexemes, English ones as they are written
      insert into search.vocabulary (locale, word)
        select now_in, word from (
          select distinct case now_in when 'az' then lexeme else substr(lexeme, 2) end as word
          from unnest(tsvector_to_array(new_words)) lexeme
          where lexeme ~ case now_in when 'az' then '^[^#@=~^0-9][^0-9]{3,31}$' else '^=[^0-9]{4,32}$' end) own
        where not exists (select from search.vocabulary v where v.locale = now_in and v.word = own.word)
        order by word
        on conflict do nothing;
    end if;
    if of_collection not in ('news', 'pages', 'topics') then
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
  for (const part of [marks, tables, keeping]) await db.execute(sql.raw(part))
}

/** Goes with its schema; what it replaced answers the same. */
export async function down(_: MigrateDownArgs): Promise<void> {}
