import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import type { PublishableCollection } from '../../publishing/publishable'
import { runStatement } from '../../publishing/statements'
import { asKept } from './plainWords'

export interface TextsAsked {
  from: Locale
  to: Locale
  texts: readonly string[]
  /** Of each text, where it is known: of several translations the one from such a place is taken */
  keys?: readonly (string | undefined)[]
}

/** A reviewed translation of the very same text. */
export interface ExactMatch {
  translation: string
  /** How many segments have this pair */
  uses: number
  /** Where it was reviewed last */
  collection: PublishableCollection
  documentId: string
  key: string
}

/**
 * The reviewed translation of each text that the memory has letter by letter, placeholders included; null for the
 * others, in the order of the texts. Of several the one of the same key goes first, then the one that most segments
 * have, then the newest. One statement for all of them. All staff may use the memory; the caller has checked that somebody
 * of the staff asks.
 */
export async function exactMatches(req: PayloadRequest, asked: TextsAsked): Promise<(ExactMatch | null)[]> {
  const texts = asked.texts.map((text, at) => ({ at, text: asKept(text), key: asked.keys?.[at] ?? null }))
  if (texts.every(({ text }) => text === '')) return texts.map(() => null)
  const rows = await findExact(req, asked, texts, 1)
  const found = new Map(rows.map((row) => [row.at, row]))
  return texts.map(({ at }) => {
    const row = found.get(at)
    if (!row) return null
    const { translation, uses, collection, documentId, key } = row
    return { translation, uses, collection, documentId, key }
  })
}

/** Every pair of the same text, at most so many for each, the one to take first. */
export async function findExact(
  req: PayloadRequest,
  { from, to }: Pick<TextsAsked, 'from' | 'to'>,
  texts: readonly { at: number; text: string; key: string | null }[],
  most: number,
): Promise<(ExactMatch & { at: number })[]> {
  const [source, target] = [sql.identifier(from), sql.identifier(to)]
  const rows = await runStatement(
    req,
    sql`select asked.at, pair.* from jsonb_to_recordset(${JSON.stringify(texts)}::jsonb)
        as asked (at int, text text, key text)
      cross join lateral (
        select m.${target} as translation, used.* from translation_memory m
        cross join lateral (
          select count(*) over () as uses, u.collection, u.document_id, u.key from translation_memory_uses u
          where u.memory_id = m.id order by u.key = asked.key desc nulls last, u.at desc limit 1) used
        where md5(m.${source}) = md5(asked.text) and m.${source} = asked.text
        order by used.key = asked.key desc nulls last, used.uses desc, m.at desc, m.id desc limit ${most}) pair
      order by asked.at`,
  )
  return rows.map((row) => ({
    at: Number(row.at),
    translation: String(row.translation),
    uses: Number(row.uses),
    collection: row.collection as PublishableCollection,
    documentId: String(row.document_id),
    key: String(row.key),
  }))
}
