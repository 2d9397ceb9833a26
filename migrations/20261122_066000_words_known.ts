import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * What the forms of an Azerbaijani word are is worked out once and kept: it took most of the time that it takes to index
 * an item. Whoever changes `words.az_forms` empties the table. It is not logged, since it can be made again at any time.
 */
const known = `
create unlogged table words.known (
  word text not null,
  spelled text not null,
  forms text[] not null,
  primary key (word, spelled)
);

create function words.az_pairs(written text) returns table (word text, spelled text, places text)
language sql immutable parallel safe as $$
  select word, spelled, string_agg(least(place, 16383)::text, ',')
  from unnest(
    words.az_words(left(written, 100000)),
    words.az_words(translate(left(written, 100000), 'əƏǝƎәӘ', 'aaaaaa'))
  ) with ordinality as pairs (word, spelled, place)
  group by word, spelled
$$;

-- the same as words.az_vector, and keeps the forms of words that were not known. One transaction at a time does: two that
-- wait for each other's words would never end, and whoever does not keep them works them out all the same
create function words.az_vector_known(written text) returns tsvector
language sql volatile as $$
  with found as materialized (
    select p.word, p.spelled, p.places, k.forms from words.az_pairs(written) p
    left join words.known k on k.word = p.word and k.spelled = p.spelled
  ), made as materialized (
    select word, spelled, words.az_forms(word, spelled) as forms from found where forms is null
  ), kept as (
    insert into words.known (word, spelled, forms) select * from made
    where exists (select from made) and pg_try_advisory_xact_lock(hashtextextended('words.known', 5))
    on conflict do nothing
  )
  select replace(coalesce(string_agg('''' || array_to_string(coalesce(f.forms, m.forms), ''':' || f.places || ' ''')
    || ''':' || f.places, ' '), ''), 'q', 'g')::tsvector
  from found f left join made m on m.word = f.word and m.spelled = f.spelled
$$;
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(known))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table words.known cascade`)
}
