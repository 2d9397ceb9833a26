import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { KindOfNames, NamedEntry } from '../../names/duplicates/entry'
import { runStatement } from '../statements'

/** An entry with its names as last saved, and whether readers see it. */
export interface RegisterEntry extends NamedEntry {
  isPublic: boolean
}

const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one.trim() !== '') : []
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null

/**
 * The names of every entry of one kind outside the trash, in one statement: the latest draft where there is one. All
 * staff may read the register; the caller has checked that somebody of the staff asks.
 */
export async function readRegister(
  req: PayloadRequest,
  kind: KindOfNames | 'documents',
): Promise<RegisterEntry[]> {
  const name = sql.identifier
  const called = name(kind === 'documents' ? 'version_title' : 'version_name')
  const acronym = kind === 'organisations' ? sql`l.version_acronym` : sql`null::text`
  const rows = await runStatement(
    req,
    sql`select e.id, e._status = 'published' as public,
        max(l.${called}) filter (where l._locale = 'az') as az,
        max(l.${called}) filter (where l._locale = 'en') as en,
        array_agg(distinct ${acronym}) filter (where ${acronym} is not null) as acronyms,
        (select array_agg(t.text order by t."order") from ${name(`_${kind}_v_texts`)} t
          where t.parent_id = v.id and t.path = 'version.variants') as variants
      from ${name(kind)} e
      join ${name(`_${kind}_v`)} v on v.parent_id = e.id and v.latest
      left join ${name(`_${kind}_v_locales`)} l on l._parent_id = v.id
      where e.deleted_at is null
      group by e.id, v.id`,
  )
  return rows.map((row) => ({
    id: String(row.id),
    isPublic: row.public === true,
    names: { az: text(row.az), en: text(row.en) },
    acronyms: list(row.acronyms),
    variants: list(row.variants),
  }))
}
