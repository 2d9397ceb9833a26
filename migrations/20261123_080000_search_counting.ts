import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * 1. The newest day is the first of an index. Asked for by a function that walks no index, it was found by reading all
 * rows: half of what a frequent word took.
 * 2. The planner takes the readings of a word for independent of each other; mostly who holds one holds them all. A guess
 * that was too high made the first look too short and the second far too long.
 * 3. Where the first look finds too few after all, the second is as long as what it found says.
 */
const counting = `
alter function search.newest_day(text) set enable_indexscan = on;
alter function search.newest_day(text) set enable_seqscan = off;

-- a question with the most frequent of the readings of each word in the place of all: whoever holds one of them mostly
-- holds the others too
create function search.likeliest(of_locale text, asked tsquery) returns tsquery
language plpgsql volatile as $$
declare
  question text := asked::text;
  readings text;
  best text;
begin
  for readings in select (regexp_matches(asked::text, '(?:''[^'']*'' \\| )+''[^'']*''', 'g'))[1] loop
    select reading into best from regexp_split_to_table(readings, ' \\| ') reading
      order by search.guessed(of_locale, reading::tsquery) desc limit 1;
    question := replace(question, readings, best);
  end loop;
  return question::tsquery;
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
  if guessed < 100 or everything < 4 * sample then
    return guessed;
  elsif not search.has_phrase(asked) then
    return case when guessed < 5000 then guessed
      else search.guessed(of_locale, search.likeliest(of_locale, asked)) end;
  end if;
  newest := search.newest_day(of_locale);
  days := search.days(search.begin_of(of_locale, search.end_of(newest), sample), newest, true);
  execute format('select (select count(*) from %s where words @@ $1), (select count(*) from %s where words @@ $2)',
    entries, entries) into got, among using days && search.anywhere(asked), days;
  return greatest(got * everything / greatest(among, 1), 1);
end $$;

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
      ready as materialized (select count(*) as texts, $2 or count(*) >= $4 as is_it from candidates),
      counted as materialized (
        %s from candidates where (select is_it from ready) and words @@ $5 group by kind, year),
      enough as materialized (select coalesce(sum(rows), 0)::int as total, (select texts from ready)::int as texts,
        (select is_it from ready) and (coalesce(sum(rows), 0) >= $3 or (select texts from ready) < $4) as is_it from counted)',
      entries, sums)
    else format('
      counted as materialized (%s from %s where words @@ $1 group by kind, year),
      enough as materialized (select coalesce(sum(rows), 0)::int as total, 0 as texts,
        $2 or coalesce(sum(rows), 0) >= $3 as is_it from counted)',
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
    if newest is not null and span < 0.7 * everything then
      first_day := search.begin_of(of_locale, search.end_of(newest), span);
    end if;
    execute format('with %s select enough.is_it, enough.total, enough.texts, all_counts.* from enough,
        (select array_agg(what), array_agg(value), array_agg(number) from (%s) as each_count (what, value, number)) as all_counts',
        counting, counts)
      into is_it, found, read_texts, whats, own, numbers
      using coalesce(search.days(first_day, newest, true) && anywhere, anywhere), first_day is null, most, texts, asked;
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

-- what matches the first of several questions, then what matches the second and so on. How many there are is counted of
-- phrases only: a look that is too short costs less here than the counting
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
  await db.execute(sql.raw(counting))
}

/** Goes with its schema; what it replaced answers the same. */
export async function down(_: MigrateDownArgs): Promise<void> {}
