import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * 1. Pairs of neighbours are marked by the first three letters of every lexeme that stands there (`#pmig.xid`), where those
 * of the words as written left four candidates for one text that has a phrase.
 * 2. Whether words stand beside each other is read in no more texts than are shown or counted: the index is asked for texts
 * that have the words and the pairs anywhere, these are put in order, and the newest are read until there are enough. How
 * frequent a phrase is is counted among the newest rows only where its words are frequent.
 */
const marks = `
drop function search.pairs(text[]);

-- a and e, q and g are what one word may be spelled with: one key for both
create function search.pairs(words tsvector) returns text[]
language sql immutable parallel safe as $$
  with own as materialized (
    select left(translate(lexeme, 'aq', 'eg'), 3) as key, positions from unnest(words) where positions is not null
  ), placed as materialized (
    select key, positions[1] as place from own
    union select key, unnest(positions[2:]) from own where cardinality(positions) > 1
  )
  select array(select distinct '#p' || one.key || '.' || next.key
    from placed one join placed next on next.place = one.place + 1)
$$;

create or replace function search.vector(of_locale text, in_register boolean, title text, names text[], summary text, details text, body text)
returns tsvector language sql volatile as $$
  with called as (select concat_ws(' ', title, array_to_string(names, ' ')) as name),
    name as materialized (select search.vector_of(name, of_locale) as lexemes from called),
    whole as materialized (
      select setweight(lexemes, 'A') || setweight(search.vector_of(summary, of_locale), 'B')
        || setweight(search.vector_of(details, of_locale), 'C') || setweight(search.vector_of(body, of_locale), 'D') as lexemes
      from name)
  select whole.lexemes || array_to_tsvector(array(
      select distinct '=' || word from unnest(search.words_in(concat_ws(' ', called.name, summary, details, body), of_locale)) word
      union all select distinct '^=' || word from unnest(search.words_in(called.name, of_locale)) word
      union all select mark || lexeme from unnest(tsvector_to_array(name.lexemes)) lexeme,
        unnest(case when in_register then array['^', '~'] else array['^'] end) mark)
    || search.pairs(whole.lexemes))
  from called, name, whole
$$;

update search.entries e set words = ts_delete(words,
    array(select lexeme from unnest(tsvector_to_array(words)) lexeme where left(lexeme, 2) = '#p'))
  || array_to_tsvector(search.pairs(words));
`

const asking = `
-- the same question, whose words may stand anywhere
create function search.anywhere(asked tsquery) returns tsquery
language sql immutable parallel safe as $$
  select regexp_replace(asked::text, '<(-|[0-9]+)>', '&', 'g')::tsquery
$$;

-- how many rows match a question, as the planner guesses. Pairs of neighbours come with their words, which it does not
-- know: for each it is told of something that nearly every row has
create function search.guessed(of_locale text, asked tsquery) returns float
language plpgsql volatile as $$
declare
  plan json;
begin
  execute format('explain (format json) select from search.%I where words @@ %L::tsquery', 'entries_' || of_locale,
    regexp_replace(search.anywhere(asked)::text, '''#p[^'']*''', '''#cnews''', 'g')) into plan;
  return greatest((plan -> 0 -> 'Plan' ->> 'Plan Rows')::float, 1);
end $$;

-- how many rows match a question, about: as guessed; where the words of a phrase are frequent, as many as there are among
-- the newest rows
create or replace function search.expected(of_locale text, asked tsquery) returns float
language plpgsql volatile set enable_seqscan = off set enable_indexscan = off as $$
declare
  entries constant text := format('search.%I', 'entries_' || of_locale);
  everything constant float := (select greatest(reltuples, 0) from pg_class where oid = entries::regclass);
  guessed constant float := search.guessed(of_locale, asked);
  sample constant int := 2000;
  newest date;
  days tsquery;
  got float;
  among float;
begin
  if guessed < 100 or everything < 4 * sample or not search.has_phrase(asked) then
    return guessed;
  end if;
  newest := search.newest_day(of_locale);
  days := search.days(search.begin_of(of_locale, search.end_of(newest), sample), newest, true);
  execute format('select (select count(*) from %s where words @@ $1), (select count(*) from %s where words @@ $2)',
    entries, entries) into got, among using days && search.anywhere(asked), days;
  return greatest(got * everything / greatest(among, 1), 1);
end $$;

-- the newest of what matches, older than a position, newest first. Volatile, since Postgres lets no other function
-- estimate; it changes nothing.
create or replace function search.newest(of_locale text, asked tsquery, before timestamptz, before_document uuid, most int,
  at_most float default 'infinity')
returns table (collection text, document uuid, kind text, at timestamptz)
language plpgsql volatile rows 20 set enable_seqscan = off set max_parallel_workers_per_gather = 0 set jit = off as $$
declare
  entries constant text := format('search.%I', 'entries_' || of_locale);
  everything constant float := (select greatest(reltuples, 0) from pg_class where oid = entries::regclass);
  has_phrase constant boolean := search.has_phrase(asked);
  anywhere constant tsquery := search.anywhere(asked);
  few constant int := 2000;
  guessed constant float := case when at_most <= few then at_most else search.guessed(of_locale, asked) end;
  -- the part of a frequent phrase that ranks so is looked for in ever longer spans, unless its words are rare
  expected constant float := case when not has_phrase or guessed < 100 then guessed when at_most < 'infinity' then at_most
    else search.expected(of_locale, asked) end;
  span float := greatest(1.25 * most * everything / expected, 100);
  wanted int := most;
  got int;
  is_first boolean := true;
  first_day date;
  last_day date;
  days tsquery;
begin
  if expected > few then
    last_day := least(search.newest_day(of_locale), (before at time zone 'Asia/Baku')::date);
  end if;
  loop
    first_day := null;
    if last_day is not null and span < 0.7 * everything then
      first_day := search.begin_of(of_locale, search.end_of(last_day), span);
      if last_day - first_day > 20000 then
        first_day := null;
      end if;
    end if;
    days := search.days(first_day, last_day, is_first);
    -- the moments are written as sums, so that no index on them is used: reading the words of each row to test
    -- them takes ten times as long as asking the index of words
    return query execute format('select collection, document, kind, at from (
        select collection, document, kind, at, words from %s where words @@ $1 %s
        order by at + interval ''0'' desc, document desc offset 0) as candidates
      %s limit $2', entries,
      case when before is null then '' else 'and (at + interval ''0'', document) < ($3, $4)' end
        || case when is_first or days is not null then '' else 'and at + interval ''0'' < $5' end,
      case when has_phrase then 'where words @@ $6' end)
      using coalesce(days && anywhere, anywhere), wanted, before, before_document, search.end_of(last_day), asked;
    get diagnostics got = row_count;
    wanted := wanted - got;
    exit when first_day is null or wanted <= 0;
    span := least(20 * span, greatest(2 * span, span * wanted / greatest(got, 1) * 5 / 4));
    -- as search.days has asked for them
    last_day := date_trunc(case when last_day - first_day > 731 then 'year' when last_day - first_day > 31 then 'month'
      else 'day' end, first_day::timestamp)::date - 1;
    is_first := false;
  end loop;
end $$;

-- how many rows match ('total'), and how many of them are of each 'kind' and 'year' and name each entry of the register
-- ('named'), as far as it is wanted: of more than so many the newest are counted, so many at least, in whole days
create or replace function search.counted(of_locale text, asked tsquery, most int, wanted text[])
returns table (what text, value text, count int)
language plpgsql volatile set enable_seqscan = off set enable_indexscan = off set max_parallel_workers_per_gather = 0
  set jit = off as $$
declare
  entries constant text := format('search.%I', 'entries_' || of_locale);
  everything constant float := (select greatest(reltuples, 0) from pg_class where oid = entries::regclass);
  has_phrase constant boolean := search.has_phrase(asked);
  anywhere constant tsquery := search.anywhere(asked);
  expected constant float := search.expected(of_locale, asked);
  sums constant text := 'select kind, year, count(*) as rows, string_agg(named, '' '') filter (where named <> '''') as named';
  -- texts that have the words of a phrase are read once there are enough of them
  counting constant text := case when has_phrase then format('
      candidates as materialized (select kind, year, named, words from %s where words @@ $1 order by at desc limit $4),
      ready as materialized (select count(*) >= $4 as is_full, $2 or count(*) >= $4 as is_it from candidates),
      counted as materialized (
        %s from candidates where (select is_it from ready) and words @@ $5 group by kind, year),
      enough as materialized (select coalesce(sum(rows), 0)::int as total,
        (select is_it from ready) and (coalesce(sum(rows), 0) >= $3 or not (select is_full from ready)) as is_it from counted)',
      entries, sums)
    else format('
      counted as materialized (%s from %s where words @@ $1 group by kind, year),
      enough as materialized (
        select coalesce(sum(rows), 0)::int as total, $2 or coalesce(sum(rows), 0) >= $3 as is_it from counted)',
      sums, entries) end;
  counts constant text := concat_ws(' union all ', 'select ''total'', '''', total from enough where is_it',
    case when 'kind' = any (wanted) then
      'select ''kind'', kind, sum(rows)::int from counted, enough where is_it group by kind' end,
    case when 'year' = any (wanted) then
      'select ''year'', year::text, sum(rows)::int from counted, enough where is_it and year is not null group by year' end,
    case when 'named' = any (wanted) then
      'select ''named'', id, count(*)::int from (select string_to_table(named, '' '') as id from counted, enough where is_it)
        as each group by id' end);
  span float := 1.25 * most * everything / expected;
  texts int := most + most / 4;
  newest date;
  first_day date;
  got int;
begin
  if expected > 1.5 * most then
    newest := search.newest_day(of_locale);
  end if;
  loop
    first_day := null;
    if newest is not null and span < 0.7 * everything then
      first_day := search.begin_of(of_locale, search.end_of(newest), span);
    end if;
    return query execute format('with %s %s', counting, counts)
      using coalesce(search.days(first_day, newest, true) && anywhere, anywhere), first_day is null, most, texts, asked;
    get diagnostics got = row_count;
    exit when got > 0;
    span := 3 * span;
    texts := 2 * texts;
  end loop;
end $$;
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [marks, asking]) await db.execute(sql.raw(part))
}

/** Goes with its schema; what it replaced answers the same. */
export async function down(_: MigrateDownArgs): Promise<void> {}
