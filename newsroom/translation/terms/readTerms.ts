import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { runStatement } from '../../publishing/statements'
import type { Term } from './term'

const kept = new WeakMap<Payload, { stamp: string; terms: Record<Locale, Term[]> }>()

/**
 * The glossary as it serves texts of one language: terms of this language, and those of the other one turned round,
 * whose forbidden forms say nothing then. Read anew only after a change, since each segment asks. All staff may read it;
 * the caller has checked that somebody of the staff asks.
 */
export async function readTerms(req: PayloadRequest, from: Locale): Promise<readonly Term[]> {
  const [row] = await runStatement(
    req,
    sql`select concat(count(*), ' ', max(updated_at)) as stamp from terms`,
  )
  const stamp = String(row?.stamp)
  const last = kept.get(req.payload)
  if (last?.stamp === stamp) return last.terms[from]
  const stored = await readStored(req)
  const terms = {
    az: stored.map((term) => servingFor('az', term)),
    en: stored.map((term) => servingFor('en', term)),
  }
  kept.set(req.payload, { stamp, terms })
  return terms[from]
}

/** The glossary as it is written, by language and alphabet. */
export async function readStored(req: PayloadRequest): Promise<Term[]> {
  const rows = await runStatement(
    req,
    sql`select t.id, t.source, t.language, t.translation, t.note, coalesce(x.forms, '{}') as forbidden
      from terms t left join (select parent_id, array_agg(text order by "order") as forms from terms_texts
        where path = 'forbidden' group by parent_id) x on x.parent_id = t.id
      order by t.language, t.source collate "az-x-icu", t.id`,
  )
  return rows.map((row) => ({
    id: String(row.id),
    source: String(row.source),
    language: row.language === 'en' ? 'en' : 'az',
    translation: String(row.translation),
    forbidden: row.forbidden as string[],
    note: (row.note as string | null) || null,
  }))
}

/** A term is good for both ways; which forms must not be used was said of one of them only. */
const servingFor = (language: Locale, term: Term): Term =>
  term.language === language
    ? term
    : { ...term, language, source: term.translation, translation: term.source, forbidden: [] }
