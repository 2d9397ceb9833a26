import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * Without index scans the moment of the newest few thousand was found by sorting all rows. They are allowed again; the
 * order by a sum keeps the planner from reading rows by their moment and testing the words of each.
 */
const newest = `
create or replace function search.newest(of_locale text, asked tsquery, before timestamptz, before_document uuid,
  most int)
returns table (collection text, document uuid, kind text, at timestamptz, named uuid[])
language plpgsql stable set enable_seqscan = off set jit = off as $$
declare
  entries constant text := case of_locale when 'az' then 'search.entries_az' else 'search.entries_en' end;
  upper timestamptz;
  lower timestamptz;
  span int := greatest(2 * most, 500);
  wanted int := most;
  got int;
  first_day date;
  last_day date;
  days tsquery;
begin
  execute format('select at from %s order by at desc limit 1', entries) into upper;
  upper := least(upper, before);
  loop
    execute format('select at from %s where at <= $1 order by at desc offset $2 limit 1', entries)
      into lower using upper, span;
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
