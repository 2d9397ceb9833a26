import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * 1. Days are asked for only where they hold fewer rows than would have to be read without them. Of two frequent words
 * eleven years were walked, which took four times as long as asking for the words and leaving out what is older.
 * 2. How many texts have a phrase is taken from the statistics of its pairs of neighbours. To count it among the newest
 * rows took longer than the question, twice for each search.
 * 3. Texts are read for a phrase one after another, newest first, until there are enough, and not again from the start
 * where there were too few. What words they have is written uncompressed from now on: it lost six hundredths of its
 * length, and half of the time of a reading was spent on it.
 */
const storing = `
alter table search.entries alter column words set storage external;
`

const asking = String.raw`
-- what search.days rounds to: of more than two years whole years, unless the first has few months left
create function search.unit_of(first_day date, last_day date) returns text
language sql immutable parallel safe as $$
  select case when last_day - first_day > 731 and extract(month from first_day) < 10 then 'year'
    when last_day - first_day > 31 then 'month' else 'day' end
$$;

-- the days from one to another, as marks of search.facts: as few as may be, since GIN compares every row with each.
-- Of more than a month whole months are asked for, of more than two years mostly whole years: the days before the first
-- in its month or year too; with 'onwards' also what comes after the last in its month or year, from July on to the end
-- of the year. The twelve months of a year are one mark
create or replace function search.days(first_day date, last_day date, onwards boolean) returns tsquery
language sql immutable parallel safe as $$
  select string_agg(to_char(begins, form), '|')::tsquery
  from (select search.unit_of(first_day, last_day)) as own (unit)
  cross join lateral (select date_trunc(unit, first_day::timestamp) as since,
    case when onwards and unit <> 'day' and extract(month from last_day) > 6
        and date_trunc(unit, first_day::timestamp) <= date_trunc('year', last_day::timestamp)
        then date_trunc('year', last_day::timestamp) + interval '1 year'
      when onwards then date_trunc(unit, last_day::timestamp) + ('1 ' || unit)::interval
      else last_day + interval '1 day' end as until) as ends
  cross join lateral (select greatest(date_trunc('year', since - interval '1 day') + interval '1 year', since) as first_year,
    date_trunc('year', until) as after_years) as years
  cross join lateral (
    select '"''#y"YYYY"''"' as form, generate_series(first_year, after_years - interval '1 year', '1 year') as begins
      where unit <> 'day'
    union all
    select '"''#m"YYYYMM"''"', generate_series(since, least(first_year, until) - interval '1 month', '1 month')
      where unit <> 'day'
    union all
    select '"''#m"YYYYMM"''"', generate_series(case when unit = 'day' then date_trunc('month', until)
      else greatest(first_year, after_years) end, until - interval '1 month', '1 month') where unit <> 'day'
    union all
    select '"''#d"YYYYMMDD"''"', generate_series(case unit when 'day' then since else date_trunc('month', until) end,
      until - interval '1 day', '1 day')) as parts
$$;

-- the day on which the newest so many rows up to a moment begin, about; null where all do not suffice
create or replace function search.begin_of(of_locale text, upto timestamptz, span float) returns date
language plpgsql stable set enable_seqscan = off set enable_indexscan = on as $$
declare
  entries constant text := format('search.%I', 'entries_' || of_locale);
  begins timestamptz;
  bounds timestamptz[];
  place float;
begin
  if span > 2000 then
    select histogram_bounds::text::timestamptz[] into bounds from pg_stats
      where schemaname = 'search' and tablename = 'entries_' || of_locale and attname = 'at';
  end if;
  if bounds is null then
    execute format('select at from %s where at <= $1 order by at desc offset $2 limit 1', entries)
      into begins using upto, span::int;
  else
    -- of a hundred bounds the next one may be a thousand rows away: the day lies between two of them
    place := (select count(*) from unnest(bounds) bound where bound <= upto)
      - span * (cardinality(bounds) - 1) / (select reltuples from pg_class where oid = entries::regclass);
    begins := bounds[floor(place)::int]
      + (place - floor(place)) * (bounds[least(floor(place)::int + 1, cardinality(bounds))] - bounds[floor(place)::int]);
  end if;
  return (begins at time zone 'Asia/Baku')::date;
end $$;

-- a question with something that nearly every row has in the place of each phrase: what is left of it are its neighbours
create function search.neighbours(asked tsquery) returns tsquery
language sql immutable parallel safe as $$
  select regexp_replace(asked::text,
    '(''[^'']*''|\( ''[^'']*''( \| ''[^'']*'')* \))( <(-|[0-9]+)> (''[^'']*''|\( ''[^'']*''( \| ''[^'']*'')* \)))+',
    '''#cnews''', 'g')::tsquery
$$;

-- how many rows match a question, as the planner guesses
create function search.planned(of_locale text, asked tsquery) returns float
language plpgsql volatile as $$
declare
  plan json;
begin
  execute format('explain (format json) select from search.%I where words @@ %L::tsquery', 'entries_' || of_locale, asked)
    into plan;
  return greatest((plan -> 0 -> 'Plan' ->> 'Plan Rows')::float, 1);
end $$;

-- how many rows match a question, about: as guessed. Of words beside each other their pairs are asked for, as many as the
-- rarest of them: of a frequent one ANALYZE knows, and where none is, few texts have them all
create or replace function search.expected(of_locale text, asked tsquery) returns float
language plpgsql volatile as $$
declare
  everything constant float := (select greatest(reltuples, 0) from pg_class
    where oid = format('search.%I', 'entries_' || of_locale)::regclass);
  guessed constant float := search.guessed(of_locale, asked);
  pairs constant text := '''#p[^'']*''(?: \| ''#p[^'']*'')*';
  beside text;
  pair text;
  rarest float;
begin
  if guessed < 100 or everything < 8000 then
    return guessed;
  elsif not search.has_phrase(asked) then
    return case when guessed < 5000 then guessed
      else search.guessed(of_locale, search.likeliest(of_locale, asked)) end;
  end if;
  beside := search.neighbours(asked)::text;
  for pair in select distinct each_pair[1] from regexp_matches(beside, '(' || pairs || ')', 'g') each_pair loop
    rarest := least(rarest, search.planned(of_locale,
      replace(regexp_replace(replace(beside, pair, '''#one'''), pairs, '''#cnews''', 'g'), '''#one''', pair)::tsquery));
  end loop;
  return coalesce(rarest, guessed);
end $$;

-- how many rows match ('total'), and how many of them are of each 'kind' and 'year' and name each entry of the register
-- ('named'), as far as it is wanted: of more than so many the newest are counted, so many at least
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
  sums constant text := 'select kind, year, count(*) as rows, '
    || case when 'named' = any (wanted) then 'string_agg(named, '' '') filter (where named <> '''')' else '''''' end || ' as named';
  counts constant text := concat_ws(' union all ', 'select ''total'', '''', total from enough where is_it',
    case when 'kind' = any (wanted) then
      'select ''kind'', kind, sum(rows)::int from counted, enough where is_it group by kind' end,
    case when 'year' = any (wanted) then
      'select ''year'', year::text, sum(rows)::int from counted, enough where is_it and year is not null group by year' end,
    case when 'named' = any (wanted) then
      'select ''named'', id, count(*)::int from (select string_to_table(named, '' '') as id from counted, enough where is_it)
        as each group by id' end);
  span float := 1.2 * most * everything / expected;
  texts int := most + most / 4;
  counting text;
  newest date;
  first_day date;
  in_days boolean;
  is_it boolean;
  whats text[];
  own text[];
  numbers int[];
  found int;
  read_texts int;
begin
  if expected > 1.5 * most then
    newest := search.newest_day(of_locale);
  end if;
  loop
    first_day := null;
    -- where the days hold many more rows than match, the index is asked for the words alone: it would go by the days,
    -- of which each is rarer than the words, and compare all their rows with every mark
    in_days := span < 1.5 * expected;
    if newest is not null and span < 0.7 * everything and (in_days or not has_phrase) then
      first_day := search.begin_of(of_locale, search.end_of(newest), span);
    end if;
    -- texts that have the words of a phrase are read once there are enough of them, until enough have the phrase
    counting := case when has_phrase then format('
        candidates as materialized (select kind, year, named, words from %s where words @@ $1 order by at desc),
        ready as materialized (select count(*) as texts, $2 or count(*) >= $4 as is_it from candidates),
        matching as materialized (select kind, year, named from candidates
          where (select is_it from ready) and words @@ $5 limit $3),
        counted as materialized (%s from matching group by kind, year),
        enough as materialized (select coalesce(sum(rows), 0)::int as total, (select texts from ready)::int as texts,
          $2 or coalesce(sum(rows), 0) >= $3 as is_it from counted)',
        entries, sums)
      else format('
        counted as materialized (%s from %s where words @@ $1 %s group by kind, year),
        enough as materialized (select coalesce(sum(rows), 0)::int as total, 0 as texts,
          $2 or coalesce(sum(rows), 0) >= $3 as is_it from counted)',
        sums, entries, case when first_day is not null and not in_days then 'and at + interval ''0'' >= $6' end) end;
    execute format('with %s select enough.is_it, enough.total, enough.texts, all_counts.* from enough,
        (select array_agg(what), array_agg(value), array_agg(number) from (%s) as each_count (what, value, number)) as all_counts',
        counting, counts)
      into is_it, found, read_texts, whats, own, numbers
      using case when first_day is null or not in_days then anywhere
          else search.days(first_day, newest, true) && anywhere end,
        first_day is null, most, texts, asked, search.end_of(first_day - 1);
    exit when is_it;
    if not has_phrase then
      span := span * least(20, greatest(1.2, 1.15 * most / greatest(found, 1)));
    elsif read_texts < texts then
      -- too few texts have the words at all
      span := span * least(20, greatest(1.2, 1.15 * texts / greatest(read_texts, 1)));
    else
      -- enough have the words, too few of them beside each other
      texts := texts * least(8, greatest(1.3, 1.2 * most / greatest(found, 1)));
      span := 2 * span;
    end if;
  end loop;
  return query select * from unnest(whats, own, numbers);
end $$;

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
    days := search.days(first_day, last_day, true);
    -- the moments are written as sums, so that no index on them is used: reading the words of each row to test
    -- them takes ten times as long as asking the index of words
    return query execute format('select collection, document, kind, at from (
        select collection, document, kind, at, words from %s where words @@ $1 %s
        order by at + interval ''0'' desc, document desc offset 0) as candidates
      %s limit $2', entries,
      case when before is null then '' else 'and (at + interval ''0'', document) < ($3, $4)' end
        || case when is_first then '' else 'and at + interval ''0'' < $5' end,
      case when has_phrase then 'where words @@ $6' end)
      using coalesce(days && anywhere, anywhere), wanted, before, before_document, search.end_of(last_day), asked;
    get diagnostics got = row_count;
    wanted := wanted - got;
    exit when first_day is null or wanted <= 0;
    span := least(20 * span, greatest(2 * span, span * wanted / greatest(got, 1) * 5 / 4));
    -- as search.days has asked for them
    last_day := date_trunc(search.unit_of(first_day, last_day), first_day::timestamp)::date - 1;
    is_first := false;
  end loop;
end $$;

create or replace function search.ranked(of_locale text, base tsquery, asked tsquery[], first_rank int, before timestamptz,
  before_document uuid, most int)
returns table (rank int, collection text, document uuid, kind text, at timestamptz)
language plpgsql volatile rows 20 as $$
declare
  at_most constant float := case when search.has_phrase(base) then search.expected(of_locale, base)
    else search.guessed(of_locale, base) end;
  wanted int := most;
  got int;
begin
  for n in first_rank .. cardinality(asked) loop
    return query select n, f.collection, f.document, f.kind, f.at from search.newest(of_locale, asked[n],
      case when n = first_rank then before end, case when n = first_rank then before_document end, wanted, at_most) f;
    get diagnostics got = row_count;
    wanted := wanted - got;
    exit when wanted <= 0;
  end loop;
end $$;
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [storing, asking]) await db.execute(sql.raw(part))
}

/** Goes with its schema; what it replaced answers the same. */
export async function down(_: MigrateDownArgs): Promise<void> {}
