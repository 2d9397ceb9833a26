import type { Client } from 'pg'
import { Client as Connection } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../fold'
import { oddTexts } from '../oddTexts.fixture'
import { article } from './labelledWords.fixture'
import { indexedLexemes, lexemes, withA } from './lexemes'
import { readings } from './readings'
import { wordForms } from './wordForms.fixture'
import { words } from './words'

let client: Client
beforeAll(async () => {
  client = new Connection({ connectionString: process.env.DATABASE_URL })
  await client.connect()
})
afterAll(() => client.end())

/** What a function of the database makes of each text, in order. */
async function inSql(expression: string, texts: readonly string[], ...more: string[]): Promise<unknown[]> {
  const { rows } = await client.query(
    `select ${expression} as made from unnest($1::text[]) with ordinality as given (text, place) order by place`,
    [texts, ...more],
  )
  return rows.map(({ made }) => made)
}

const differences = (texts: readonly string[], ours: (text: string) => unknown, theirs: unknown[]) =>
  texts.filter((text, at) => JSON.stringify(ours(text)) !== JSON.stringify(theirs[at]))

/** A parameter of Postgres cannot hold NUL, and pg writes half a character as U+FFFD. */
const storable = (text: string) => text.toWellFormed().replaceAll('\u0000', '')

const forms = wordForms(40_000)
const odd = oddTexts().map(storable)

describe('words in the database and in the program', () => {
  it('fold to the same letters', async () => {
    const texts = [...forms.map(storable), ...odd]
    expect(differences(texts, fold, await inSql('words.fold(text)', texts))).toEqual([])
  })

  it('have the same readings and lexemes, 40,000 of them', async () => {
    const folded = forms.map((form) => fold(storable(form)))
    expect(differences(folded, readings, await inSql('words.az_readings(text)', folded))).toEqual([])
    expect(new Set(folded.flatMap(readings)).size).toBeGreaterThan(20_000)
  })

  it('have the same lexemes, to ask for and to be found by', async () => {
    const folded = forms.slice(0, 5000).map((form) => fold(storable(form)))
    expect(differences(folded, lexemes, await inSql('words.az_lexemes(text)', folded))).toEqual([])
    const texts = forms.slice(5000, 10_000).map(storable)
    const ours = (text: string) => {
      const spelled = words(withA(text), 'az')
      const all = words(text, 'az').flatMap((word, at) => indexedLexemes(word, spelled[at] ?? word))
      return [...new Set(all)].toSorted()
    }
    const found = await inSql('tsvector_to_array(words.az_vector(text))', texts)
    const sorted = found.map((one) => (Array.isArray(one) ? one.toSorted() : one))
    expect(differences(texts, ours, sorted)).toEqual([])
  })

  it('are told apart in the same way', async () => {
    const tied = odd.map(
      (text, at) => `${forms[at]}-${text} “${forms[at + 1]}”nin ${forms[at + 2]}-dək 2023-cü`,
    )
    const texts = [...odd, ...tied.map(storable)]
    for (const locale of ['az', 'en'] as const) {
      const ours = (text: string) => words(text, locale)
      expect(differences(texts, ours, await inSql(`words.${locale}_words(text)`, texts))).toEqual([])
    }
    for (const text of texts) expect(words(withA(text), 'az')).toHaveLength(words(text, 'az').length)
  })

  it('are told apart once for both spellings of ə, also of what only falls apart into one', async () => {
    const tied = odd.map((text, at) => `ƏLİYEV-ə ᵊₔ-${text} ӛӚ ǝƎә ᴲ ${forms[at]}’dən”nin`)
    const texts = [...odd, ...tied.map(storable)]
    const written = (letter: string) =>
      inSql(
        `string_to_array(translate(array_to_string(words.az_written(text), ' '), 'ə', $2), ' ')`,
        texts,
        letter,
      )
    expect(differences(texts, (text) => words(text, 'az'), await written('e'))).toEqual([])
    expect(differences(texts, (text) => words(withA(text), 'az'), await written('a'))).toEqual([])
  })
})

describe('the vector of a text', () => {
  const vector = async (text: string | null) => {
    const { rows } = await client.query(
      `select array(select lexeme || ':' || array_to_string(positions, ',')
         from unnest(words.az_vector($1)) order by positions[1], lexeme) as made`,
      [text],
    )
    return rows[0].made
  }

  it('holds each word at its place with its readings, also as it is spelled without ə', async () => {
    expect(await vector('Gəncədə qəbul. BMT-nin qəbulu')).toEqual([
      ...['ganca:1', 'gancad:1', 'gancada:1', 'gence:1', 'genced:1', 'gencede:1'],
      ...['gabul:2,4', 'gebul:2,4'],
      'bmt:3',
      ...['gabulu:4', 'gebulu:4'],
    ])
  })

  it('is the same where the forms of words are kept', async () => {
    const texts = [article, 'Ə. Əliyev, ǝ və q', '', '…', ...forms.slice(0, 500)].map(storable)
    for (const wereKept of [false, true]) {
      const same = await inSql(
        '(search.az_vector(words.az_written(text))).vector = words.az_vector(text)',
        texts,
      )
      expect(same, `kept: ${wereKept}`).not.toContain(false)
      await client.query(
        "select search.vector('az', false, text, '{}', '', '', '') from unnest($1::text[]) text",
        [texts],
      )
    }
    await client.query('truncate words.known')
  })

  it('is found by any form of its words', async () => {
    const { rows } = await client.query(
      `select words.az_vector('Dövlət Miqrasiya Xidmətinin təmsilçiləri Əliyevlə görüşüblər') @@ $1::tsquery as found`,
      ["'xidmet' & 'temsilci' & 'aliyev'"],
    )
    expect(rows[0].found).toBe(true)
  })

  it('is empty for nothing, and takes whatever comes', async () => {
    for (const text of [null, '', ' ', '…', '😀']) expect(await vector(text)).toEqual([])
    for (const text of ['移民', "a'b\\c", `${'q'.repeat(10_000)} son`, forms.slice(0, 5000).join(' ')]) {
      expect((await vector(storable(text))).length).toBeGreaterThan(0)
    }
  })

  it('may be a generated column, which a restored dump fills with an empty search path', async () => {
    await client.query(`
      begin;
      set local search_path = '';
      create table public.tried (
        az text, en text,
        az_words tsvector generated always as (setweight(words.az_vector(az), 'A')) stored,
        en_words tsvector generated always as (setweight(words.en_vector(en), 'A')) stored);
      insert into public.tried values ('Şəkidə qəbul', 'Hüseynov’s meetings');`)
    const { rows } = await client.query('select az_words::text, en_words::text from public.tried')
    await client.query('rollback')
    expect(rows[0].az_words).toContain("'seki':1A")
    expect(rows[0].en_words).toBe("'huseynov':1A 'meet':3A")
  })

  it('of 2,000 characters is made in less than 30 ms', async () => {
    // The quickest of twenty: the machine may be doing other things
    const took: number[] = []
    for (let n = 0; n < 20; n++) {
      const began = performance.now()
      await client.query('select words.az_vector($1)', [`${n} ${article}`])
      took.push(performance.now() - began)
    }
    expect(Math.min(...took)).toBeLessThan(30)
  })
})
