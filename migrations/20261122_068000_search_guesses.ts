import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * How many rows a question will find, and which days hold so many of the newest: search.newest and search.counted go by
 * it (docs/decisions/search-index.md, "Frequent words"). All of it is told by what ANALYZE knows; to count took longer than
 * the question.
 */
const days = String.raw`
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
create function search.days(first_day date, last_day date, onwards boolean) returns tsquery
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
create function search.begin_of(of_locale text, upto timestamptz, span float) returns date
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

-- the first of an index; a function that walks no index reads all rows for it, so it is told to
create function search.newest_day(of_locale text) returns date
language plpgsql stable set enable_indexscan = on set enable_seqscan = off as $$
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
`

const guesses = String.raw`
create function search.has_phrase(asked tsquery) returns boolean
language sql immutable parallel safe as $$
  select asked::text ~ '<(-|[0-9]+)>'
$$;

-- the same question, whose words may stand anywhere
create function search.anywhere(asked tsquery) returns tsquery
language sql immutable parallel safe as $$
  select regexp_replace(asked::text, '<(-|[0-9]+)>', '&', 'g')::tsquery
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

-- a question with the most frequent of the readings of each word in the place of all: whoever holds one of them mostly
-- holds the others too, and the planner takes them for independent of each other
create function search.likeliest(of_locale text, asked tsquery) returns tsquery
language plpgsql volatile as $$
declare
  question text := asked::text;
  readings text;
  best text;
begin
  for readings in select (regexp_matches(asked::text, '(?:''[^'']*'' \| )+''[^'']*''', 'g'))[1] loop
    select reading into best from regexp_split_to_table(readings, ' \| ') reading
      order by search.guessed(of_locale, reading::tsquery) desc limit 1;
    question := replace(question, readings, best);
  end loop;
  return question::tsquery;
end $$;

-- a question with something that nearly every row has in the place of each phrase: what is left of it are its neighbours
create function search.neighbours(asked tsquery) returns tsquery
language sql immutable parallel safe as $$
  select regexp_replace(asked::text,
    '(''[^'']*''|\( ''[^'']*''( \| ''[^'']*'')* \))( <(-|[0-9]+)> (''[^'']*''|\( ''[^'']*''( \| ''[^'']*'')* \)))+',
    '''#cnews''', 'g')::tsquery
$$;

-- how many rows match a question, about: as guessed. Of words beside each other their pairs are asked for, as many as the
-- rarest of them: of a frequent one ANALYZE knows, and where none is, few texts have them all
create function search.expected(of_locale text, asked tsquery) returns float
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
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [days, guesses]) await db.execute(sql.raw(part))
}

/** Goes with its schema. */
export async function down(_: MigrateDownArgs): Promise<void> {}
