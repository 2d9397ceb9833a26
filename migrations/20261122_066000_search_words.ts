import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { tiedEnding } from './20261122_040000_words'

/*
 * What a text is found by, in half of the time: its words are told apart once for everything that is made of them, and
 * what the forms of an Azerbaijani word are is worked out once and kept. Beside it, marks of neighbours: GIN keeps no
 * places, and to read in every text that has two frequent words whether they stand beside each other took seconds.
 */
const words = String.raw`
-- what an Azerbaijani word leaves in a tsvector, with a % for its places. Whoever changes words.az_forms empties the table,
-- and whoever empties search.vocabulary empties it too. It is not logged, since it can be made again at any time
create unlogged table words.known (
  written text primary key,
  lexemes text not null
);

-- the words of a text in their order, folded as words.az_words does but for each ə: it is an e and, as passports spell
-- it, an a. To fold and part a text for each of the two took twice as long
create function words.az_written(written text) returns text[]
language sql immutable strict parallel safe as $$
  select words.split(regexp_replace(lower(translate(regexp_replace(
      -- what falls apart into one of the look-alikes of ə is an e only
      normalize(regexp_replace(written, '[Ӛӛᴲᵊₔ𞁋]', 'e', 'g'), NFKD),
      '[\u00ad\u0300-\u036f\u200b-\u200d\u2060\ufeff]', '', 'g'),
    'ıƏǝƎәӘøØłŁđĐ', 'iəəəəəoolldd') collate "C"),
    '${tiedEnding.replaceAll('a-z0-9', 'a-z0-9ə').replaceAll('[ae]', '[aeə]')}', '', 'g'))
$$;

create function words.az_entry(written text) returns text
language sql immutable strict parallel safe as $$
  select replace('''' || array_to_string(words.az_forms(translate(written, 'ə', 'e'), translate(written, 'ə', 'a')), ''':% ''')
    || ''':%', 'q', 'g')
$$;
`

const vector = `
-- the same as words.az_vector, of words.az_written; and what was not known, to be kept
create function search.az_vector(written text[], out vector tsvector, out new_words text[], out new_lexemes text[])
language sql volatile as $$
  with placed as (
    select word, string_agg(least(place, 16383)::text, ',') as places
    from unnest(az_vector.written) with ordinality as each_word (word, place) group by word
  ), found as materialized (
    select word, places, k.lexemes is null as is_new, coalesce(k.lexemes, words.az_entry(word)) as lexemes
    from placed left join words.known k on k.written = word
  )
  select coalesce(string_agg(replace(lexemes, '%', places), ' '), '')::tsvector,
    array_agg(word) filter (where is_new), array_agg(lexemes) filter (where is_new)
  from found
$$;

-- enters words among those that are offered to who mistypes one
create function search.tell(of_locale text, told text[]) returns void
language sql volatile as $$
  insert into search.vocabulary (locale, word)
    select of_locale, own.word from unnest(told) own (word)
    where own.word ~ '^[^0-9]{4,32}$'
      and not exists (select from search.vocabulary v where v.locale = of_locale and v.word = own.word)
    order by own.word
    on conflict do nothing
$$;

-- keeps what words leave, and tells those who mistype one: a word that is known has been told. One transaction at a time
-- keeps words: two that wait for each other's would never end, and whoever does not keep them works them out all the same
create function search.learn(new_words text[], new_lexemes text[]) returns void
language plpgsql volatile as $$
begin
  if pg_try_advisory_xact_lock(hashtextextended('words.known', 5)) then
    insert into words.known (written, lexemes) select * from unnest(new_words, new_lexemes) on conflict do nothing;
  end if;
  perform search.tell('az', tsvector_to_array(replace(array_to_string(new_lexemes, ' '), '%', '1')::tsvector));
end $$;

-- each pair of neighbours as the first three letters of what both leave. a and e, q and g are what one word may be spelled
-- with: one key for both
create function search.pairs(words tsvector) returns text[]
language sql immutable parallel safe as $$
  with own as materialized (
    select translate(left(lexeme, 3), 'aq', 'eg') as key, positions from unnest(words) where positions is not null
  ), placed as materialized (
    select key, positions[1] as place from own
    union select key, unnest(positions[2:]) from own where cardinality(positions) > 1
  )
  select array(select distinct '#p' || one.key || '.' || next.key
    from placed one join placed next on next.place = one.place + 1)
$$;

-- each of some words with a mark in front of it. No word has a space in it
create function search.marked(mark text, words text[]) returns text[]
language sql immutable parallel safe as $$
  select case when cardinality(words) > 0
    then string_to_array(mark || array_to_string(words, ' ' || mark), ' ') else '{}' end
$$;

-- beside the lexemes: =word as it is written, ^lexeme and ^=word of titles and names, ~lexeme of names in the register,
-- #pair of neighbours; what ranks first is then asked of the index, and no text is read for it
create or replace function search.vector(of_locale text, in_register boolean, title text, names text[], summary text, details text, body text)
returns tsvector language plpgsql volatile as $$
declare
  parts constant text[] := array[concat_ws(' ', title, array_to_string(names, ' ')), summary, details, body];
  own text[];
  read record;
  vector tsvector;
  written text[];
  new_words text[];
  new_lexemes text[];
  lexemes tsvector := '';
  marks text[] := '{}';
begin
  for part in 1 .. 4 loop
    continue when coalesce(parts[part], '') = '';
    if of_locale = 'az' then
      own := words.az_written(left(parts[part], 100000));
      select * into read from search.az_vector(own);
      vector := read.vector;
      new_words := new_words || read.new_words;
      new_lexemes := new_lexemes || read.new_lexemes;
      own := string_to_array(translate(array_to_string(own, ' '), 'əq', 'eg'), ' ');
    else
      own := words.en_words(left(parts[part], 100000));
      vector := to_tsvector('pg_catalog.english', array_to_string(own, ' '));
    end if;
    written := written || own;
    lexemes := lexemes || setweight(vector, substr('ABCD', part, 1)::"char");
    if part = 1 then
      marks := search.marked('^=', own) || search.marked('^', tsvector_to_array(vector))
        || case when in_register then search.marked('~', tsvector_to_array(vector)) end;
    end if;
  end loop;
  if new_words is not null then
    perform search.learn(new_words, new_lexemes);
  end if;
  return lexemes || array_to_tsvector(marks || search.marked('=', written) || search.pairs(lexemes));
end $$;

drop function search.vector_of(text, text);
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const part of [words, vector]) await db.execute(sql.raw(part))
}

/** The functions go with their schemas. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop table words.known cascade`)
}
