import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/*
 * The words of a text as search knows them: functions that do what newsroom/language does (fold, words,
 * readings), with the same results (newsroom/language/readings/sql.int.test.ts). All are immutable, so that
 * columns can be generated from them; names are written with their schema, because pg_restore runs them with
 * an empty search path. They depend on no locale of the database.
 */

const afterPossessive = '(?:n[iu]n|n[ae](?:dek)?|n[iu]|nd[ae](?:n|ki)?|yl[ae]|nc[ae])?'
const afterConsonant = '(?:[iu]n|[ae](?:dek)?|[iu]|d[ae](?:n|ki)?|l[ae])?'
const consonantEnding = `(?:[iu]${afterPossessive}|[iu][mn][iu]z${afterConsonant}|[iu]n|[ae](?:dek)?|d[ae](?:n|ki)?|l[ae])?`
const copula = '(?:d[iu]r(?:l[ae]r)?)?'
const afterConsonantStem = `(?:l[ae]r)?${consonantEnding}${copula}`
const afterVowelStem = `(?:l[ae]r${consonantEnding}|s[iu]${afterPossessive}|[mn][iu]z${afterConsonant}|n[iu]n|y[ae](?:dek)?|n[iu]|d[ae](?:n|ki)?|yl[ae])?${copula}`

const person = '(?:[ae]m|[iu][kq]|s[iu]n[iu]z|l[ae]r)?'
const plain = [
  `m[ae]${afterVowelStem}`,
  `m(?:aq|ek)${afterConsonantStem}`,
  'm(?:ag|ey)[aeiu](?:n[iu]n|n[ae]|n[iu]|nd[ae]n?)?',
  `m[iu]s${afterConsonantStem}`,
  'm[ae]l[iu](?:d[iu]r)?',
].join('|')
const withVowel = [
  '[iu]b(?:d[iu]r(?:l[ae]r)?)?',
  `(?:acaq|ecek)${afterConsonantStem}`,
  '(?:acag|ecey)(?:[ae]m|[iu][kq]|[iu](?:n[iu]n|n[ae]|n[iu]|nd[ae]n?)?|[ae])',
  '(?:araq|erek)',
].join('|')
const long = `${withVowel}|[ae]n${afterConsonantStem}|[iu]r${person}`
const past =
  'd[iu](?:m|k|q|n[iu]z|l[ae]r)?|d[iu][gy][iu](?:n[iu]n|n[ae]|n[iu]|nd[ae]n?)?'

/** Also in 20261122_066000_search_words. */
export const tiedEnding =
  `(?<=[a-z0-9])["”»''’ʼ‐-]+(?:(?:[iu]?n)?c[iu](?:${afterVowelStem})|${afterConsonantStem}|${afterVowelStem})(?![a-z0-9])`.replaceAll(
    'dek',
    'd[ae]k',
  )
const word = String.raw`[^\u0001-/:-\u0060{-\u00bf\u00d7\u00f7\u02b9-\u02ff\u2000-\u206f\u20a0-\u20cf\u2100-\u2bff\u3000-\u303f\ufe00-\ufe0f\ufeff\ufff0-\uffff\U0001f000-\U0001faff\U000e0000-\U000e0fff]+`

const functions = `
create schema words;

create function words.fold(written text) returns text
language sql immutable strict parallel safe as $$
  select lower(translate(
    regexp_replace(normalize(written, NFKD), '[\\u00ad\\u0300-\\u036f\\u200b-\\u200d\\u2060\\ufeff]', '', 'g'),
    'əƏǝƎәӘıøØłŁđĐ', 'eeeeeeioolldd') collate "C")
$$;

create function words.split(folded text) returns text[]
language sql immutable strict parallel safe as $$
  select coalesce(array_agg(left(found[1], 64) order by place), '{}')
  from regexp_matches(folded, '${word}', 'g') with ordinality as all_words (found, place)
$$;

create function words.en_words(written text) returns text[]
language sql immutable strict parallel safe as $$
  select words.split(words.fold(written))
$$;

create function words.az_words(written text) returns text[]
language sql immutable strict parallel safe as $$
  select words.split(regexp_replace(words.fold(written), '${tiedEnding}', '', 'g'))
$$;

create function words.az_forms(word text, spelled text) returns text[]
language plpgsql immutable strict parallel safe as $$
declare
  consonants constant text := 'bcdfghjklmnpqrstvwxyz';
  size constant int := length(word);
  is_spelled_otherwise constant boolean := word <> spelled;
  found text[] := case when word <> spelled then array[word, spelled] else array[word] end;
  may_be_verb boolean;
  begins text;
  first text;
  stem text;
  rest text;
  vowels text;
  is_noun boolean;
  is_verb boolean;
  opens boolean;
  form text;
begin
  if word !~ '^[a-z]{3,40}$' then
    return found;
  end if;
  may_be_verb := word !~ '^(?:gelir|[gq][ae]lib|qurur)';
  for at in reverse size - 1 .. greatest(2, size - 16, length(rtrim(word, 'abcdegiklmnqrsuyz'))) loop
    -- Postgres builds the automaton of an expression at every use: two letters tell first whether it is worth it
    begins := substr(word, at + 1, 2);
    rest := substr(word, at + 1);
    if substr(word, at, 1) in ('a', 'e', 'i', 'o', 'u') then
      is_noun := begins in ('la', 'le', 'si', 'su', 'mi', 'mu', 'ni', 'nu', 'ya', 'ye', 'yl', 'da', 'de', 'di', 'du')
        and rest ~ '^(?:${afterVowelStem})$';
      is_verb := may_be_verb and begins in ('ma', 'me', 'mi', 'mu', 'yi', 'yu', 'ya', 'ye', 'di', 'du')
        and rest ~ '^(?:${plain}|y(?:${long})|${past})$';
    else
      is_noun := (begins in ('la', 'le', 'da', 'de', 'di', 'du', 'a', 'e', 'ad', 'ed')
          or left(begins, 1) in ('i', 'u'))
        and rest ~ '^(?:${afterConsonantStem})$';
      is_verb := may_be_verb and begins in ('ma', 'me', 'mi', 'mu', 'ib', 'ub', 'ac', 'ec', 'ar', 'er', 'an', 'en',
          'ir', 'ur', 'di', 'du')
        and rest ~ '^(?:${plain}|${long}|${past})$';
    end if;
    continue when not (is_noun or is_verb);
    first := left(begins, 1);
    stem := left(word, at);
    vowels := translate(stem, consonants, '');
    continue when vowels = '' or right(vowels, 1) || translate(regexp_replace(rest, 'dek$', ''), consonants, '')
      ~ 'ae|ea|au|eu|iu|oi|ui|.o';

    if is_noun and (at > 2 or (stem = 'su' and length(rest) > 2)
        or (stem ~ '^[aeiou][^aeiou]$' and (length(rest) > 1 or rest in ('i', 'u')))) then
      opens := first in ('a', 'e', 'i', 'u');
      form := null;
      if opens and at between 3 and 4 then
        form := case stem
          when 'fikr' then 'fikir' when 'sekl' then 'sekil' when 'sinf' then 'sinif' when 'nesl' then 'nesil'
          when 'fesl' then 'fesil' when 'ism' then 'isim' when 'qism' then 'qisim' when 'cism' then 'cisim'
          when 'omr' then 'omur' when 'ogl' then 'ogul' when 'agl' then 'agil' when 'agz' then 'agiz'
          when 'qebr' then 'qebir' when 'sebr' then 'sebir' when 'zehn' then 'zehin' when 'beyn' then 'beyin'
          when 'burn' then 'burun' when 'boyn' then 'boyun' when 'aln' then 'alin' when 'ciyn' then 'ciyin'
          when 'qarn' then 'qarin' when 'bagr' then 'bagir' when 'ovc' then 'ovuc' when 'setr' then 'setir'
          when 'etr' then 'etir' when 'esl' then 'esil' when 'izn' then 'izin' when 'eyb' then 'eyib'
          when 'xeyr' then 'xeyir' when 'seyr' then 'seyir' when 'sehr' then 'sehir' when 'qedr' then 'qedir'
          when 'heyf' then 'heyif' when 'meyl' then 'meyil' when 'nefs' then 'nefis' when 'suy' then 'su' end;
      end if;
      if form is not null then
        if form <> all (found) then
          found := found || form;
          if is_spelled_otherwise then found := found || (left(spelled, at - 1) || substr(form, at)); end if;
        end if;
      elsif stem <> all (found) then
        found := found || stem;
        if is_spelled_otherwise then found := found || left(spelled, at); end if;
      end if;
      if opens and at > 3 then
        form := case when stem ~ '[eiou]y$' and first <> 'a' then 'k'
          when stem ~ '[aiou]g$' and first <> 'e' then 'q' end;
        if left(stem, -1) || form <> all (found) then
          found := found || (left(stem, -1) || form);
          if is_spelled_otherwise then found := found || (left(spelled, at - 1) || form); end if;
        end if;
      end if;
    end if;

    if is_verb and stem ~ '[aeiou][^aeiou]?$|[lnr][cdkt]$' and (length(vowels) > 1
        or stem in ('ac', 'al', 'at', 'bax', 'bil', 'cat', 'cix', 'ed', 'et', 'gel', 'ged', 'get', 'gir', 'gor',
          'kec', 'ol', 'qal', 'qur', 'sat', 'sec', 'tut', 'ver', 'yaz')
        or rest ~ '^(?:${plain}|y?(?:${withVowel}))$') then
      form := case stem when 'ed' then 'et' when 'ged' then 'get' else stem end;
      vowels := coalesce(substring(rest from '[ae]'), substring(vowels from '([ae])[iou]*$'), '');
      if vowels <> 'e' and form || 'maq' <> all (found) then found := found || (form || 'maq'); end if;
      if vowels <> 'a' and form || 'mek' <> all (found) then found := found || (form || 'mek'); end if;
    end if;
  end loop;
  return found;
end $$;

create function words.az_readings(word text) returns text[]
language sql immutable strict parallel safe as $$
  select words.az_forms(word, word)
$$;

create function words.az_lexemes(word text) returns text[]
language sql immutable strict parallel safe as $$
  select array_agg(lexeme order by place) from (
    select replace(reading, 'q', 'g') as lexeme, min(place) as place
    from unnest(words.az_forms(word, word)) with ordinality as readings (reading, place)
    group by 1) as lexemes
$$;

create function words.az_vector(written text) returns tsvector
language sql immutable parallel safe as $$
  with found as (
    select word, spelled, string_agg(least(place, 16383)::text, ',') as places
    from unnest(
      words.az_words(left(written, 100000)),
      words.az_words(translate(left(written, 100000), 'əƏǝƎәӘ', 'aaaaaa'))
    ) with ordinality as pairs (word, spelled, place)
    group by word, spelled
  )
  select replace(coalesce(string_agg(
    '''' || array_to_string(words.az_forms(word, spelled), ''':' || places || ' ''') || ''':' || places, ' '), ''),
    'q', 'g')::tsvector
  from found
$$;

create function words.en_vector(written text) returns tsvector
language sql immutable parallel safe as $$
  select to_tsvector('pg_catalog.english', coalesce(array_to_string(words.en_words(left(written, 100000)), ' '), ''))
$$;
`

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql.raw(functions))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`drop schema words cascade`)
}
