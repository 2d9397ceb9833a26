import { randomUUID } from 'node:crypto'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { SearchAsked } from '@/newsroom/addresses/searchFilter'
import type { Locale } from '@/newsroom/language/locales'
import { locales } from '@/newsroom/language/locales'
import type { Register } from '@/newsroom/names/mentions/mention'
import { answer } from '@/newsroom/queries/search/answer'
import { readTexts } from '@/newsroom/queries/search/readTexts'
import { suggestions } from '@/newsroom/queries/suggestions'
import type { Measured } from './measured'
import { begunOf, questionsOf } from './questions'
import type { Piece } from './texts'
import { piecesOf } from './texts'

/** As the page asks: one more than it shows. */
const perPage = 21
const characters = 2_000
const written = 30

/** Asks everything once in each language, and writes some items more. */
export async function measureAtSize(
  drizzle: PostgresAdapter['drizzle'],
  register: Register,
): Promise<Pick<Measured, 'searching' | 'suggesting' | 'indexing'>> {
  const searching: Measured['searching'] = {}
  const suggesting: number[] = []
  const indexing: number[] = []
  for (const locale of locales) {
    await warmUp(locale)
    for (const [kind, questions] of Object.entries(questionsOf(locale, register))) {
      searching[kind] ??= { took: [], found: [] }
      for (const asked of questions) {
        let found = 0
        const took = await timed(async () => {
          found = await ask(locale, asked)
        })
        searching[kind].took.push(took)
        searching[kind].found.push(found)
      }
    }
    for (const typed of begunOf(locale, register))
      suggesting.push(await timed(() => suggestions(locale, typed)))
    const paragraphs = piecesOf(locale, register).filter(({ part }) => part === 'paragraph')
    for (let n = 0; n < written; n++)
      indexing.push(await timed(() => write(drizzle, locale, textOf(paragraphs, n))))
  }
  return { searching, suggesting, indexing }
}

/** A server has its connections open, and each of them has asked before. */
async function warmUp(locale: Locale): Promise<void> {
  const questions = ['salam', 'hello', '"salam dünya"', '"hello world"', 'dünya', 'world']
  await Promise.all(questions.map((typed) => ask(locale, { typed, filter: {}, after: null })))
  await Promise.all(['a', 'miq', 'ol', 'mig'].map((typed) => suggestions(locale, typed)))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function ask(locale: Locale, asked: SearchAsked): Promise<number> {
  const answered = await answer(locale, asked, perPage)
  await readTexts(locale, answered?.found.map(({ id }) => id) ?? [])
  return answered?.total ?? 0
}

const textOf = (paragraphs: readonly Piece[], n: number): string =>
  Array.from({ length: 12 }, (_, at) => paragraphs[(n * 61 + at * 317) % paragraphs.length]?.text)
    .join(' ')
    .slice(0, characters)

/** Triggers index it before the transaction ends, which is when this comes back. */
async function write(drizzle: PostgresAdapter['drizzle'], locale: Locale, text: string): Promise<void> {
  const id = randomUUID()
  const root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] }
  await drizzle.execute(sql`insert into news (id, language, title, summary, body, slug, story, published_at, state, _status)
    values (${id}, ${locale}, ${text.slice(100, 160)}, '', ${JSON.stringify({ root })}::jsonb, ${id}, ${id}, now(),
      'published', 'published')`)
}
