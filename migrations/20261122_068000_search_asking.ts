import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * Asks in whole days: what the marks of days let through needs no further test of its moment. Where so many of the
 * newest rows begin is taken from what ANALYZE knows; walking there through the index took as long as the question. Of
 * a question that few match its five ranks are looked for without estimating each.
 */
const asking = `
drop function search.ranked(text, tsquery[], int, timestamptz, uuid, int);
drop function search.newest(text, tsquery, timestamptz, uuid, int);

-- the days from one to another, as marks of search.facts: as few as may be, since GIN compares every row with each.
-- Of more than a month whole months are asked for, of more than two years whole years: the days before the first in
-- its month or year too; with \`onwards\` also what comes after the last in its month or year
create function search.days(first_day date, last_day date, onwards boolean) returns tsquery
language sql immutable parallel safe as $$
  select string_agg(to_char(begins, form), '|')::tsquery
  from (select case when last_day - first_day > 731 then 'year' when last_day - first_day > 31 then 'month' else 'day' end)
    as own (unit)
  cross join lateral (select date_trunc(unit, first_day::timestamp) as since,
    case when onwards then date_trunc(unit, last_day::timestamp) + ('1 ' || unit)::interval
      else last_day + interval '1 day' end as until) as ends
  cross join lateral (
    select '"''#y"YYYY"''"' as form, generate_series(since, date_trunc('year', until) - interval '1 year', '1 year') as begins
      where unit = 'year'
    union all
    select '"''#m"YYYYMM"''"', generate_series(case unit when 'month' then since else date_trunc('year', until) end,
      date_trunc('month', until) - interval '1 month', '1 month') where unit <> 'day'
    union all
    select '"''#d"YYYYMMDD"''"', generate_series(case unit when 'day' then since else date_trunc('month', until) end,
      until - interval '1 day', '1 day')) as parts
$$;

-- the day on which the newest so many rows up to a moment begin, about; null where all do not suffice
create function search.begin_of(of_locale text, upto timestamptz, span float) returns date
language plpgsql stable set enable_seqscan = off set enable_indexscan = on as $$
declare
  entries constant text := format('search.%I', 'entries_' || of_locale);
  begins timestamptz;
  bounds timestamptz[];
begin
  if span > 2000 then
    select histogram_bounds::text::timestamptz[] into bounds from pg_stats
      where schemaname = 'search' and tablename = 'entries_' || of_locale and attname = 'at';
  end if;
  if bounds is null then
    execute format('select at from %s where at <= $1 order by at desc offset $2 limit 1', entries)
      into begins using upto, span::int;
  else
    begins := bounds[((select count(*) from unnest(bounds) bound where bound <= upto)
      - floor(span * (cardinality(bounds) - 1) / (select reltuples from pg_class where oid = entries::regclass)))::int];
  end if;
  return (begins at time zone 'Asia/Baku')::date;
end $$;

create function search.newest_day(of_locale text) returns date
language plpgsql stable as $$
declare
  newest date;
begin
  execute format('select (max(at) at time zone ''Asia/Baku'')::date from search.%I', 'entries_' || of_locale) into newest;
  return newest;
end $$;

create function search.end_of(day date) returns timestamptz
language sql immutable parallel safe as $$
  select (day + 1)::timestamp at time zone 'Asia/Baku'
$$;

create function search.has_phrase(asked tsquery) returns boolean
language sql immutable parallel safe as $$
  select asked::text ~ '<(-|[0-9]+)>'
$$;

-- how many rows match a question, about: as the planner guesses. Of words beside each other it knows nothing, and reading
-- where they stand takes time: they are counted among the newest rows, as far as the index knows
create function search.expected(of_locale text, asked tsquery) returns float
language plpgsql volatile set enable_seqscan = off set enable_indexscan = off as $$
declare
  entries constant text := format('search.%I', 'entries_' || of_locale);
  everything constant float := (select greatest(reltuples, 0) from pg_class where oid = entries::regclass);
  anywhere constant tsquery := regexp_replace(asked::text, '<(-|[0-9]+)>', '&', 'g')::tsquery;
  sample constant int := 2000;
  newest date;
  days tsquery;
  plan json;
  got float;
  among float;
begin
  if search.has_phrase(asked) and everything > 4 * sample then
    newest := search.newest_day(of_locale);
    days := search.days(search.begin_of(of_locale, search.end_of(newest), sample), newest, true);
    execute format('select (select count(*) from %s where words @@ $1), (select count(*) from %s where words @@ $2)',
      entries, entries) into got, among using days && anywhere, days;
    return greatest(got * everything / greatest(among, 1), 1);
  end if;
  execute format('explain (format json) select from %s where words @@ %L::tsquery', entries, anywhere) into plan;
  return greatest((plan -> 0 -> 'Plan' ->> 'Plan Rows')::float, 1);
end $$;

-- the newest of what matches, older than a position, newest first. Volatile, since Postgres lets no other function
-- estimate; it changes nothing.
create function search.newest(of_locale text, asked tsquery, before timestamptz, before_document uuid, most int,
  at_most float default 'infinity')
returns table (collection text, document uuid, kind text, at timestamptz)
language plpgsql volatile rows 20 set enable_seqscan = off set max_parallel_workers_per_gather = 0 set jit = off as $$
declare
  entries constant text := format('search.%I', 'entries_' || of_locale);
  everything constant float := (select greatest(reltuples, 0) from pg_class where oid = entries::regclass);
  has_phrase constant boolean := search.has_phrase(asked);
  few constant int := case when has_phrase then 500 else 2000 end;
  -- the part of a frequent phrase that ranks so is looked for in ever longer spans, without an estimate of its own
  expected constant float := case when at_most <= few or (has_phrase and at_most < 'infinity') then at_most
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
    return query execute format('select collection, document, kind, at from %s
      where words @@ $1 %s order by at + interval ''0'' desc, document desc limit $2', entries,
      case when before is null then '' else 'and (at + interval ''0'', document) < ($3, $4)' end
      || case when is_first or days is not null then '' else 'and at + interval ''0'' < $5' end)
      using coalesce(days && asked, asked), wanted, before, before_document,
        search.end_of(last_day);
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
create function search.counted(of_locale text, asked tsquery, most int, wanted text[])
returns table (what text, value text, count int)
language plpgsql volatile set enable_seqscan = off set enable_indexscan = off set max_parallel_workers_per_gather = 0
  set jit = off as $$
declare
  entries constant text := format('search.%I', 'entries_' || of_locale);
  everything constant float := (select greatest(reltuples, 0) from pg_class where oid = entries::regclass);
  expected constant float := search.expected(of_locale, asked);
  counts constant text := concat_ws(' union all ', 'select ''total'', '''', total from enough where is_it',
    case when 'kind' = any (wanted) then
      'select ''kind'', kind, sum(rows)::int from counted, enough where is_it group by kind' end,
    case when 'year' = any (wanted) then
      'select ''year'', year::text, sum(rows)::int from counted, enough where is_it and year is not null group by year' end,
    case when 'named' = any (wanted) then
      'select ''named'', id, count(*)::int from (select string_to_table(named, '' '') as id from counted, enough where is_it)
        as each group by id' end);
  span float := 1.25 * most * everything / expected;
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
    return query execute format('
      with counted as materialized (
          select kind, year, count(*) as rows, string_agg(named, '' '') filter (where named <> '''') as named
          from %s where words @@ $1 group by kind, year),
        enough as materialized (
          select coalesce(sum(rows), 0)::int as total, $2 or coalesce(sum(rows), 0) >= $3 as is_it from counted)
      %s', entries, counts)
      using coalesce(search.days(first_day, newest, true) && asked, asked), first_day is null, most;
    get diagnostics got = row_count;
    exit when got > 0;
    span := 3 * span;
  end loop;
end $$;

-- what matches the first of several questions, then what matches the second and so on
create function search.ranked(of_locale text, base tsquery, asked tsquery[], first_rank int, before timestamptz,
  before_document uuid, most int)
returns table (rank int, collection text, document uuid, kind text, at timestamptz)
language plpgsql volatile rows 20 as $$
declare
  at_most constant float := search.expected(of_locale, base);
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
  await db.execute(sql.raw(asking))
}

/** Goes with its schema; what it replaced answers the same. */
export async function down(_: MigrateDownArgs): Promise<void> {}
