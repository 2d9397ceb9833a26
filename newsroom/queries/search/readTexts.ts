import 'server-only'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Locale } from '@/newsroom/language/locales'
import { rows } from '../rows'
import { textArray } from './readWords'

export interface FoundText {
  title: string
  summary: string
  details: string
  body: string
  /** When it was first public in this language; of the register, since when it has the entry */
  publishedAt: string
}

/** The public texts of documents, as search knows them, by id. */
export async function readTexts(locale: Locale, ids: readonly string[]): Promise<Map<string, FoundText>> {
  if (ids.length === 0) return new Map()
  const found = await rows<FoundText & { id: string }>(sql`
    select document as id, title, summary, details, body, published_at as "publishedAt" from search.texts
    where locale = ${locale} and document = any (${textArray(ids)}::uuid[])`)
  return new Map(
    found.map(({ id, ...text }) => [id, { ...text, publishedAt: new Date(text.publishedAt).toISOString() }]),
  )
}
