import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * What search finds: one row for each public document in each language that it is public in, kept by triggers in
 * the transaction of whoever writes (docs/decisions/search-index.md). Needs the schema `words`.
 */

/** What a row of `search.entries` is made of, for one document of each collection, in its languages. */
const sources = `
create type search.source as (
  locale text, kind text, at timestamptz, published_at timestamptz, title text, names text[], summary text,
  details text, body text, named uuid[], cited uuid[]
);

create function search.text_of(body jsonb) returns text
language sql immutable strict parallel safe as $$
  select trim(E' \\n' from regexp_replace(string_agg(case
      when node ->> 'type' = 'text' then node ->> 'text'
      when node ->> 'type' in ('link', 'autolink') then ''
      when node ->> 'type' = 'tab' then ' '
      else E'\\n' || coalesce((node -> 'fields' ->> 'caption') || E'\\n', '')
    end, '' order by place), '\\s*\\n\\s*', E'\\n', 'g'))
  from jsonb_path_query(body, 'strict $.**') with ordinality as nodes (node, place)
  where jsonb_typeof(node) = 'object' and node ? 'type'
$$;

create function search.linked_in(body jsonb) returns uuid[]
language sql immutable strict parallel safe as $$
  select coalesce(array_agg(distinct (id #>> '{}')::uuid), '{}')
  from jsonb_path_query(body, 'strict $.**.fields.doc.value', silent => true) as id
  where id #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;

create function search.sources(of_collection text, of_document uuid) returns setof search.source
language plpgsql stable as $$
begin
  case of_collection
  when 'news' then return query
    select n.language::text, n.kind::text, n.published_at, n.published_at, n.title::text, '{}'::text[], n.summary::text,
      concat_ws(E'\\n', n.place, n.lead_image_caption,
        (select string_agg(concat_ws(' ', r.free_name, r.topic, r.shown_rank, r.shown_office), E'\\n' order by r._order)
          from news_participations r where r._parent_id = n.id),
        (select string_agg(g.caption, E'\\n' order by g._order) from news_gallery g where g._parent_id = n.id)),
      search.text_of(n.body),
      array(select r.person_id from news_participations r where r._parent_id = n.id and r.person_id is not null
        union select o.organisation_id from news_organisations o where o._parent_id = n.id and o.organisation_id is not null
        union select coalesce(l.topics_id, l.projects_id) from news_rels l
          where l.parent_id = n.id and coalesce(l.topics_id, l.projects_id) is not null),
      array(select l.documents_id from news_rels l where l.parent_id = n.id and l.documents_id is not null
        union select n.event_id where n.event_id is not null
        union select unnest(search.linked_in(n.body)))
    from news n where n.id = of_document and n._status = 'published' and n.state = 'published'
      and n.deleted_at is null and n.published_at is not null and n.slug <> '' and n.title <> '';
  when 'events' then return query
    select l._locale::text, 'event', e.start, e.created_at, l.title::text,
      array(select o.title::text from events_locales o where o._parent_id = e.id and o._locale <> l._locale and o.title <> ''),
      l.summary::text,
      concat_ws(E'\\n', l.place, l.address,
        (select string_agg(concat_ws(' ', w.free_name, w.topic, case l._locale when 'az' then p.shown_office_az
            else p.shown_office_en end), E'\\n' order by p._order)
          from events_programme p left join events_programme_locales w on w._parent_id = p.id and w._locale = l._locale
          where p._parent_id = e.id)),
      '',
      array(select p.person_id from events_programme p where p._parent_id = e.id and p.person_id is not null
        union select o.organisation_id from events_organisations o where o._parent_id = e.id and o.organisation_id is not null
        union select r.projects_id from events_rels r where r.parent_id = e.id and r.projects_id is not null),
      array(select r.documents_id from events_rels r where r.parent_id = e.id and r.documents_id is not null)
    from events e join events_locales l on l._parent_id = e.id and l.title <> '' and l.slug <> ''
    where e.id = of_document and e._status = 'published' and e.deleted_at is null and e.start is not null;
  when 'people' then return query
    select l._locale::text, 'person', p.created_at, p.created_at, l.name::text,
      array(select o.name::text from people_locales o where o._parent_id = p.id and o._locale <> l._locale and o.name <> ''
        union select t.text::text from people_texts t where t.parent_id = p.id and t.path = 'variants' and t.text <> ''),
      '', '', search.text_of(l.biography), '{}'::uuid[], search.linked_in(l.biography)
    from people p join people_locales l on l._parent_id = p.id and l.name <> '' and l.slug <> ''
    where p.id = of_document and p._status = 'published' and p.deleted_at is null and p.left_out_of_lists is not true;
  when 'organisations' then return query
    select l._locale::text, 'organisation', g.created_at, g.created_at, l.name::text,
      array(select l.acronym::text where l.acronym <> ''
        union select w.word::text from organisations_locales o, unnest(array[o.name, o.acronym]) as w (word)
          where o._parent_id = g.id and o._locale <> l._locale and w.word <> ''
        union select t.text::text from organisations_texts t where t.parent_id = g.id and t.path = 'variants' and t.text <> ''),
      '', coalesce(l.address, '')::text, search.text_of(l.about),
      array(select u.id from unnest(array[g.parent_id, g.successor_id]) as u (id) where u.id is not null),
      search.linked_in(l.about)
    from organisations g join organisations_locales l on l._parent_id = g.id and l.name <> '' and l.slug <> ''
    where g.id = of_document and g._status = 'published' and g.deleted_at is null;
  when 'projects' then return query
    select l._locale::text, 'project', coalesce(j."from", j.created_at), j.created_at, l.name::text,
      array(select o.name::text from projects_locales o where o._parent_id = j.id and o._locale <> l._locale and o.name <> ''
        union select t.text::text from projects_texts t where t.parent_id = j.id and t.path = 'variants' and t.text <> ''),
      '', coalesce(l.lead_image_caption, '')::text, search.text_of(l.about),
      array(select o.organisation_id from projects_organisations o where o._parent_id = j.id and o.organisation_id is not null),
      search.linked_in(l.about)
    from projects j join projects_locales l on l._parent_id = j.id and l.name <> '' and l.slug <> ''
    where j.id = of_document and j._status = 'published' and j.deleted_at is null;
  when 'documents' then return query
    select l._locale::text, 'document', coalesce(d.date, d.created_at), d.created_at, l.title::text,
      array(select o.title::text from documents_locales o where o._parent_id = d.id and o._locale <> l._locale and o.title <> ''
        union select t.text::text from documents_texts t where t.parent_id = d.id and t.path = 'variants' and t.text <> ''),
      l.summary::text, '', '', array(select d.issuer_id where d.issuer_id is not null), '{}'::uuid[]
    from documents d join documents_locales l on l._parent_id = d.id and l.title <> '' and l.slug <> ''
    where d.id = of_document and d._status = 'published' and d.deleted_at is null;
  when 'topics' then return query
    select l._locale::text, 'topic', c.created_at, c.created_at, l.name::text,
      array(select o.name::text from topics_locales o where o._parent_id = c.id and o._locale <> l._locale and o.name <> ''),
      '', '', search.text_of(l.about), '{}'::uuid[], search.linked_in(l.about)
    from topics c join topics_locales l on l._parent_id = c.id and l.name <> '' and l.slug <> ''
    where c.id = of_document and c._status = 'published' and c.deleted_at is null;
  when 'pages' then return query
    select l._locale::text, 'page', g.created_at, g.created_at, l.title::text, '{}'::text[],
      '', '', search.text_of(l.body), '{}'::uuid[], search.linked_in(l.body)
    from pages g join pages_locales l on l._parent_id = g.id and l.title <> '' and l.slug <> ''
    where g.id = of_document and g._status = 'published' and g.deleted_at is null;
  end case;
end $$;
`

const schema = `
create schema search;
create extension if not exists pg_trgm with schema public;
`

const index = `
-- one row: a document in a language
create table search.entries (
  locale text not null check (locale in ('az', 'en')),
  collection text not null,
  document uuid not null,
  kind text not null,
  at timestamptz not null,
  published_at timestamptz not null,
  title text not null,
  names text[] not null,
  summary text not null,
  details text not null,
  body text not null,
  named uuid[] not null,
  facts text[] not null,
  words tsvector not null,
  primary key (collection, document, locale)
) partition by list (locale);
create table search.entries_az partition of search.entries for values in ('az') with (toast_tuple_target = 512);
create table search.entries_en partition of search.entries for values in ('en') with (toast_tuple_target = 512);
create index entries_newest on search.entries (at desc, document desc);
create index entries_words on search.entries using gin (words) with (fastupdate = off);

-- every spelling by which something of the register is known, as the words that a question must hold
create table search.spellings (
  locale text not null,
  document uuid not null,
  first text not null,
  words text[] not null
);
create index spellings_first on search.spellings (locale, first);
create index spellings_document on search.spellings (document);

-- the words of the site, for those who mistype one; whether a word is still public is asked when it is offered
create table search.vocabulary (
  locale text not null,
  word text not null,
  primary key (locale, word)
);
create index vocabulary_nearest on search.vocabulary using gin (word public.gin_trgm_ops);
create index vocabulary_prefix on search.vocabulary (locale, word text_pattern_ops);

create function search.words_in(written text, of_locale text) returns text[]
language sql immutable parallel safe as $$
  select case of_locale
    when 'az' then string_to_array(replace(array_to_string(words.az_words(left(written, 100000)), ' '), 'q', 'g'), ' ')
    else words.en_words(left(written, 100000)) end
$$;

create function search.vector_of(written text, of_locale text) returns tsvector
language sql immutable parallel safe as $$
  select case of_locale when 'az' then words.az_vector(written) else words.en_vector(written) end
$$;

-- beside the lexemes: =word as it is written, ^lexeme and ^=word of titles and names, ~lexeme of names in the
-- register; what ranks first is then asked of the index, and no text is read for it
create function search.vector(of_locale text, in_register boolean, title text, names text[], summary text, details text, body text)
returns tsvector language sql immutable parallel safe as $$
  with called as (select concat_ws(' ', title, array_to_string(names, ' ')) as name)
  select setweight(own, 'A') || setweight(search.vector_of(summary, of_locale), 'B')
    || setweight(search.vector_of(details, of_locale), 'C') || setweight(search.vector_of(body, of_locale), 'D')
    || array_to_tsvector(array(
      select distinct '=' || word from unnest(search.words_in(concat_ws(' ', name, summary, details, body), of_locale)) word
      union all select distinct '^=' || word from unnest(search.words_in(name, of_locale)) word
      union all select mark || lexeme from unnest(tsvector_to_array(own)) lexeme,
        unnest(case when in_register then array['^', '~'] else array['^'] end) mark))
  from called, lateral (select search.vector_of(name, of_locale)) as title_words (own)
$$;

create function search.facts(of_collection text, source search.source) returns text[]
language sql stable parallel safe as $$
  select array(
    select '@' || id from unnest(source.named || source.cited) id
    union select unnest(array['#c' || of_collection, '#k' || source.kind])
    union select to_char(source.at at time zone 'Asia/Baku', form) from unnest(array['"#y"YYYY', '"#m"YYYYMM', '"#d"YYYYMMDD']) form)
$$;

-- brings one document up to date; where its text is as it was, no text is read again
create function search.refresh(of_collection text, of_document uuid) returns void
language plpgsql as $$
declare
  now_in text;
  source search.source;
  old search.entries;
  facts text[];
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
    facts := search.facts(of_collection, source);
    select * into old from search.entries e
      where e.collection = of_collection and e.document = of_document and e.locale = now_in;
    if found and (old.title, old.names, old.summary, old.details, old.body)
      = (source.title, source.names, source.summary, source.details, source.body) then
      update search.entries e set kind = source.kind, at = source.at, published_at = source.published_at,
          named = source.named, facts = refresh.facts,
          words = ts_delete(e.words, e.facts) || array_to_tsvector(refresh.facts)
        where e.collection = of_collection and e.document = of_document and e.locale = now_in
          and (e.kind, e.at, e.published_at, e.facts) is distinct from
            (source.kind, source.at, source.published_at, refresh.facts);
    else
      insert into search.entries (locale, collection, document, kind, at, published_at, title, names, summary, details,
          body, named, facts, words)
        values (now_in, of_collection, of_document, source.kind, source.at, source.published_at, source.title,
          source.names, source.summary, source.details, source.body, source.named, facts,
          search.vector(now_in, of_collection not in ('news', 'pages'), source.title, source.names, source.summary, source.details, source.body)
            || array_to_tsvector(facts))
        on conflict (collection, document, locale) do update set kind = excluded.kind, at = excluded.at,
          published_at = excluded.published_at, title = excluded.title, names = excluded.names,
          summary = excluded.summary, details = excluded.details, body = excluded.body, named = excluded.named,
          facts = excluded.facts, words = excluded.words;
      insert into search.vocabulary (locale, word)
        select now_in, substr(lexeme, 2) from unnest((select tsvector_to_array(e.words) from search.entries e
          where e.collection = of_collection and e.document = of_document and e.locale = now_in)) lexeme
        where lexeme ~ '^=[^0-9]{3,32}$' order by lexeme
        on conflict do nothing;
    end if;
    if of_collection not in ('news', 'pages', 'topics') then
      perform search.spell(now_in, of_collection, of_document, source.title || source.names);
    end if;
  end loop;
end $$;

-- how a name may be asked for: all of its words, also with a for ə; a person also by one of them
create function search.spell(of_locale text, of_collection text, of_document uuid, called text[]) returns void
language sql as $$
  insert into search.spellings (locale, document, first, words)
  select of_locale, of_document, words[1], words from (
    select distinct array(select distinct word from unnest(one.words) word order by word) as words
    from unnest(called) name
    cross join lateral (values (name), (translate(name, 'əƏǝƎәӘ', 'aaaaaa'))) as written (text)
    cross join lateral (
      select search.words_in(text, of_locale) as words
      union all
      select array[word] from unnest(search.words_in(text, of_locale)) word
        where of_collection = 'people' and length(word) > 2 and word not in ('oglu', 'gizi', 'qizi')
    ) as one
  ) as spelled where cardinality(words) > 0
$$;
`

/** Whoever writes notes what was touched; at the end of the transaction each document is read once. */
const keeping = `
create unlogged table search.pending (
  transaction xid8 not null default pg_current_xact_id(),
  collection text not null,
  document uuid not null,
  primary key (transaction, collection, document)
);

create table search.failed (
  collection text not null,
  document uuid not null,
  reason text not null,
  at timestamptz not null default now(),
  primary key (collection, document)
);

create function search.settle() returns trigger
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
  delete from search.entries e where (e.collection, e.document) = (new.collection, new.document);
  delete from search.spellings s where s.document = new.document;
  insert into search.failed (collection, document, reason) values (new.collection, new.document, sqlerrm)
    on conflict (collection, document) do update set reason = excluded.reason, at = now();
  raise warning 'search cannot read % %: %', new.collection, new.document, sqlerrm;
  return null;
end $$;

create constraint trigger settle after insert on search.pending
  deferrable initially deferred for each row execute function search.settle();

create function search.note() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  before uuid;
  after uuid;
begin
  -- a branch for each column: a record that lacks one may not even be asked for it
  if tg_argv[1] = 'id' then
    if tg_op <> 'INSERT' then before := old.id; end if;
    if tg_op <> 'DELETE' then after := new.id; end if;
  elsif tg_argv[1] = '_parent_id' then
    if tg_op <> 'INSERT' then before := old._parent_id; end if;
    if tg_op <> 'DELETE' then after := new._parent_id; end if;
  else
    if tg_op <> 'INSERT' then before := old.parent_id; end if;
    if tg_op <> 'DELETE' then after := new.parent_id; end if;
  end if;
  insert into search.pending (collection, document)
    select tg_argv[0], touched from (values (before), (after)) as both_sides (touched) where touched is not null
    on conflict do nothing;
  return null;
end $$;
`

const kept: Record<string, Record<'id' | '_parent_id' | 'parent_id', string[]>> = {
  news: {
    id: ['news'],
    _parent_id: ['news_participations', 'news_organisations', 'news_gallery'],
    parent_id: ['news_rels'],
  },
  events: {
    id: ['events'],
    _parent_id: ['events_locales', 'events_programme', 'events_organisations'],
    parent_id: ['events_rels'],
  },
  people: { id: ['people'], _parent_id: ['people_locales'], parent_id: ['people_texts'] },
  organisations: {
    id: ['organisations'],
    _parent_id: ['organisations_locales'],
    parent_id: ['organisations_texts'],
  },
  projects: {
    id: ['projects'],
    _parent_id: ['projects_locales', 'projects_organisations'],
    parent_id: ['projects_texts'],
  },
  documents: { id: ['documents'], _parent_id: ['documents_locales'], parent_id: ['documents_texts'] },
  topics: { id: ['topics'], _parent_id: ['topics_locales'], parent_id: [] },
  pages: { id: ['pages'], _parent_id: ['pages_locales'], parent_id: [] },
}

const triggers = Object.entries(kept).flatMap(([collection, places]) =>
  Object.entries(places).flatMap(([column, tables]) =>
    tables.map(
      (table) => `create trigger search_note after insert or update or delete on ${table}
        for each row execute function search.note('${collection}', '${column}');`,
    ),
  ),
)

const asking = `
-- the newest of what matches, older than a position, newest first
create function search.newest(of_locale text, asked tsquery, before timestamptz, before_document uuid, most int)
returns table (collection text, document uuid, kind text, at timestamptz, named uuid[])
language plpgsql stable set enable_seqscan = off set enable_indexscan = off set jit = off as $$
declare
  upper timestamptz;
  lower timestamptz;
  span int := greatest(2 * most, 500);
  wanted int := most;
  got int;
  first_day date;
  last_day date;
  days tsquery;
begin
  select max(e.at) into upper from search.entries e where e.locale = of_locale;
  upper := least(upper, before);
  loop
    select e.at into lower from search.entries e
      where e.locale = of_locale and e.at <= upper order by e.at desc offset span limit 1;
    days := null;
    if lower is not null then
      first_day := (lower at time zone 'Asia/Baku')::date;
      last_day := (upper at time zone 'Asia/Baku')::date;
      days := case
        when last_day - first_day <= 62 then (
          select string_agg('''#d' || to_char(last_day - n, 'YYYYMMDD') || '''', '|')
          from generate_series(0, last_day - first_day) n)
        when last_day - first_day <= 10000 then (
          select string_agg(distinct '''#m' || to_char(last_day - n, 'YYYYMM') || '''', '|')
          from generate_series(0, last_day - first_day + 30, 27) n)
        end::tsquery;
    end if;
    -- the moments are written as sums, so that no index on them is used: reading the words of each row to test
    -- them takes ten times as long as asking the index of words
    return query select e.collection, e.document, e.kind, e.at, e.named from search.entries e
      where e.locale = of_locale and e.words @@ coalesce(days && asked, asked)
        and e.at + interval '0' <= upper
        and (lower is null or e.at + interval '0' >= lower)
        and (before is null or (e.at + interval '0', e.document) < (before, before_document))
      order by e.at desc, e.document desc limit wanted;
    get diagnostics got = row_count;
    wanted := wanted - got;
    exit when lower is null or wanted <= 0;
    span := least(20 * span, greatest(2 * span, span * wanted / greatest(got, 1) * 5 / 4));
    upper := lower - interval '1 microsecond';
  end loop;
end $$;

-- what matches the first of several questions, then what matches the second and so on
create function search.ranked(of_locale text, asked tsquery[], first_rank int, before timestamptz, before_document uuid,
  most int)
returns table (rank int, collection text, document uuid, kind text, at timestamptz)
language plpgsql stable as $$
declare
  wanted int := most;
  got int;
begin
  for n in first_rank .. cardinality(asked) loop
    return query select n, f.collection, f.document, f.kind, f.at from search.newest(of_locale, asked[n],
      case when n = first_rank then before end, case when n = first_rank then before_document end, wanted) f;
    get diagnostics got = row_count;
    wanted := wanted - got;
    exit when wanted <= 0;
  end loop;
end $$;
`

const backfill = [
  'news',
  'events',
  'people',
  'organisations',
  'projects',
  'documents',
  'topics',
  'pages',
].map((table) => `select search.refresh('${table}', id) from ${table};`)

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [schema, sources, index, keeping, ...triggers, asking, ...backfill])
    await db.execute(sql.raw(part))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema search cascade`)
}
