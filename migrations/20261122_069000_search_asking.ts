import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * The index is asked in whole days: what the marks of days let through needs no further test of its moment. Of a question
 * that few match its five ranks are looked for without estimating each.
 */
const before = `
drop function search.ranked(text, tsquery[], int, timestamptz, uuid, int);
drop function search.newest(text, tsquery, timestamptz, uuid, int);
`

const asking = String.raw`
-- the newest of what matches, older than a position, newest first. Texts are read for a phrase one after another until
-- there are enough. Volatile, since Postgres lets no other function estimate; it changes nothing
create function search.newest(of_locale text, asked tsquery, before timestamptz, before_document uuid, most int,
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

-- how many rows match ('total'), and how many of them are of each 'kind' and 'year' and name each entry of the register
-- ('named'), as far as it is wanted: of more than so many the newest are counted, so many at least
create function search.counted(of_locale text, asked tsquery, most int, wanted text[])
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

-- what matches the first of several questions, then what matches the second and so on. How many there are is told by
-- pairs for phrases only: a look that is too short costs less here than to tell
create function search.ranked(of_locale text, base tsquery, asked tsquery[], first_rank int, before timestamptz,
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
  for (const part of [before, asking]) await db.execute(sql.raw(part))
}

/** Goes with its schema; what it replaced answers the same. */
export async function down(_: MigrateDownArgs): Promise<void> {}
