import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { StoredDocument } from '../documents'
import { runStatement } from '../statements'
import type { MergeableCollection } from './places'

const name = sql.identifier

const inEveryLanguage = (value: unknown): string[] =>
  Object.values((value as Record<string, unknown> | null) ?? {}).filter((one) => typeof one === 'string')

/** Every name by which an entry is known: its own in each language, its acronyms and its recorded spellings. */
export const namesOf = (entry: StoredDocument): string[] => {
  const variants = (entry.variants as string[] | null | undefined) ?? []
  const own = [entry.name, entry.acronym].flatMap(inEveryLanguage)
  return [...new Set([...own, ...variants].map((one) => one.trim()).filter((one) => one !== ''))]
}

const sides = (collection: MergeableCollection, id: string) =>
  ({
    now: { table: `${collection}_texts`, path: 'variants', owner: sql`${id}::uuid` },
    versions: {
      table: `_${collection}_v_texts`,
      path: 'version.variants',
      owner: sql`(select id from ${name(`_${collection}_v`)} where parent_id = ${id} and latest)`,
    },
  }) as const

/**
 * The names of the merged entry become other spellings of the one that remains, in what is public of it and
 * in its latest version. @returns those that were new to each
 */
export async function takeVariants(
  req: PayloadRequest,
  collection: MergeableCollection,
  names: readonly string[],
  remaining: { id: string; now: StoredDocument; latest: StoredDocument },
): Promise<{ now: string[]; versions: string[] }> {
  const missingIn = (entry: StoredDocument) => {
    const known = new Set(namesOf(entry))
    return names.filter((one) => !known.has(one))
  }
  const taken = { now: missingIn(remaining.now), versions: missingIn(remaining.latest) }
  for (const side of ['now', 'versions'] as const) {
    const { table, path, owner } = sides(collection, remaining.id)[side]
    for (const text of taken[side])
      await runStatement(
        req,
        sql`insert into ${name(table)} ("order", parent_id, path, text)
          select coalesce((select max("order") from ${name(table)} t where t.parent_id = o.id and t.path = ${path}), 0) + 1,
            o.id, ${path}, ${text}
          from (select ${owner} as id) o where o.id is not null`,
      )
  }
  return taken
}

/** The names go back, also out of versions saved since. */
export async function giveVariantsBack(
  req: PayloadRequest,
  collection: MergeableCollection,
  id: string,
  taken: { now: string[]; versions: string[] },
): Promise<void> {
  const all = JSON.stringify([...new Set([...taken.now, ...taken.versions])])
  const among = sql`text in (select jsonb_array_elements_text(${all}::jsonb))`
  for (const { table, path, owner } of Object.values(sides(collection, id)))
    await runStatement(
      req,
      sql`delete from ${name(table)} where parent_id = ${owner} and path = ${path} and ${among}`,
    )
}
