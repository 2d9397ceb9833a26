import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * How many rows match is estimated first, by what Postgres itself knows of frequent words (ANALYZE). Few are read at
 * once and sorted; of many, so many of the newest days are asked for as should hold enough. Before, every rare word
 * was looked for among the newest few thousand first, and the moment at which all rows begin was found by counting
 * through all of them, for each of the five ranks anew. In texts in which a phrase is looked for every row is read: the
 * first step is as short as it may be, and days are not rounded up to months for longer. Volatile, since Postgres lets
 * no other function estimate; it changes nothing.
 */
const newest = `
create or replace function search.newest(of_locale text, asked tsquery, before timestamptz, before_document uuid,
  most int)
returns table (collection text, document uuid, kind text, at timestamptz, named uuid[])
language plpgsql volatile set enable_seqscan = off set jit = off as $$
declare
  entries constant text := case of_locale when 'az' then 'search.entries_az' else 'search.entries_en' end;
  everything constant float := (select greatest(reltuples, 0) from pg_class where oid = entries::regclass);
  few constant int := 2000;
  plan json;
  expected float;
  upper timestamptz;
  lower timestamptz;
  span float;
  wanted int := most;
  got int;
  first_day date;
  last_day date;
  days tsquery;
begin
  execute format('explain (format json) select from %s where words @@ %L::tsquery', entries, asked) into plan;
  expected := greatest((plan -> 0 -> 'Plan' ->> 'Plan Rows')::float, 1);
  span := greatest(1.25 * most * everything / expected, 100);
  execute format('select at from %s order by at desc limit 1', entries) into upper;
  upper := least(upper, before);
  loop
    lower := null;
    if expected > few and span < 0.7 * everything then
      execute format('select at from %s where at <= $1 order by at desc offset $2 limit 1', entries)
        into lower using upper, span::int;
    end if;
    days := null;
    if lower is not null then
      first_day := (lower at time zone 'Asia/Baku')::date;
      last_day := (upper at time zone 'Asia/Baku')::date;
      days := case
        when last_day - first_day <= 100 then (
          select string_agg('''#d' || to_char(last_day - n, 'YYYYMMDD') || '''', '|')
          from generate_series(0, last_day - first_day) n)
        when last_day - first_day <= 10000 then (
          select string_agg(distinct '''#m' || to_char(last_day - n, 'YYYYMM') || '''', '|')
          from generate_series(0, last_day - first_day + 30, 27) n)
        end::tsquery;
    end if;
    -- the moments are written as sums, so that no index on them is used: reading the words of each row to test
    -- them takes ten times as long as asking the index of words
    return query execute format('select collection, document, kind, at, named from %s
      where words @@ $1 and at + interval ''0'' <= $2 and ($3 is null or at + interval ''0'' >= $3)
        and ($4 is null or (at + interval ''0'', document) < ($4, $5))
      order by at + interval ''0'' desc, document desc limit $6', entries)
      using coalesce(days && asked, asked), upper, lower, before, before_document, wanted;
    get diagnostics got = row_count;
    wanted := wanted - got;
    exit when lower is null or wanted <= 0;
    span := least(20 * span, greatest(2 * span, span * wanted / greatest(got, 1) * 5 / 4));
    upper := lower - interval '1 microsecond';
  end loop;
end $$;
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(newest))
}

/** Goes with its schema; what it replaced answers the same. */
export async function down(_: MigrateDownArgs): Promise<void> {}
