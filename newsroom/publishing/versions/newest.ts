import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { PublishableCollection } from '../publishable'
import { runStatement } from '../statements'

const versionsOf = (collection: PublishableCollection) => sql.identifier(`_${collection}_v`)

/**
 * Lets nobody else write a document until the transaction of the request ends: of two who save at once the
 * second one waits here, and then sees what the first one wrote.
 */
export async function holdDocument(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
): Promise<void> {
  await runStatement(req, sql`select from ${sql.identifier(collection)} where id = ${id} for no key update`)
}

/** The number of the version that was saved last, or null for a document that has none. */
export async function newestVersion(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
): Promise<string | null> {
  const [row] = await runStatement(
    req,
    sql`select id from ${versionsOf(collection)} where parent_id = ${id} and latest`,
  )
  return row ? String(row.id) : null
}

/**
 * The number of the version that a document was read from. Another one may have been saved since the document
 * was read, hence by the moment that the version itself carries; null where none has it.
 */
export async function versionReadAs(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
  updatedAt: string,
): Promise<string | null> {
  const [row] = await runStatement(
    req,
    sql`select id from ${versionsOf(collection)}
      where parent_id = ${id} and version_updated_at = ${updatedAt}::timestamptz
      order by latest desc nulls last, created_at desc limit 1`,
  )
  return row ? String(row.id) : null
}

/** The document that a version is of, or null where there is no such version. */
export async function documentOfVersion(
  req: PayloadRequest,
  collection: PublishableCollection,
  version: string,
): Promise<string | null> {
  const [row] = await runStatement(
    req,
    sql`select parent_id as id from ${versionsOf(collection)} where id = ${version}`,
  )
  return row?.id ? String(row.id) : null
}

/** Writes down who saved the version that was just made. Nothing where the newsroom itself wrote it. */
export async function rememberAuthor(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
): Promise<void> {
  if (!req.user) return
  await runStatement(
    req,
    sql`insert into version_authors (version_id, saved_by)
      select id, ${req.user.id} from ${versionsOf(collection)} where parent_id = ${id} and latest
      on conflict do nothing`,
  )
}

/** Whether whoever asks has saved a document since the version that is named. */
export async function isSavedSince(
  req: PayloadRequest,
  { collection, id, base }: { collection: PublishableCollection; id: string; base: string },
): Promise<boolean> {
  const versions = versionsOf(collection)
  const rows = await runStatement(
    req,
    sql`select from ${versions} v join version_authors a on a.version_id = v.id
      where v.parent_id = ${id} and a.saved_by = ${req.user?.id ?? null}
        and v.created_at > (select created_at from ${versions} where id = ${base} and parent_id = ${id}) limit 1`,
  )
  return rows.length > 0
}
