import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { runStatement } from '../statements'
import type { MergeableCollection } from './places'
import type { Standing } from './record'

const name = sql.identifier

const tablesOf = (collection: MergeableCollection) => ({
  entries: name(collection),
  words: name(`${collection}_locales`),
  versions: name(`_${collection}_v`),
})

/**
 * Puts an entry away: no longer public, in the trash, its addresses free. It is written past Payload, so that
 * its words, and a draft that somebody was writing, come back as they are.
 */
export async function putAway(
  req: PayloadRequest,
  collection: MergeableCollection,
  id: string,
): Promise<Standing> {
  const { entries, words, versions } = tablesOf(collection)
  const [entry] = await runStatement(req, sql`select _status as status from ${entries} where id = ${id}`)
  const slugs = await runStatement(
    req,
    sql`select _locale as locale, slug from ${words} where _parent_id = ${id}`,
  )
  const [latest] = await runStatement(
    req,
    sql`select id, version__status as status from ${versions} where parent_id = ${id} and latest`,
  )
  await runStatement(
    req,
    sql`update ${entries} set _status = 'draft', deleted_at = now(), updated_at = now() where id = ${id}`,
  )
  await runStatement(req, sql`update ${words} set slug = null where _parent_id = ${id}`)
  await runStatement(
    req,
    sql`update ${versions} set version__status = 'draft', version_deleted_at = now()
      where parent_id = ${id} and latest`,
  )
  return {
    status: statusOf(entry?.status),
    slugs: Object.fromEntries(slugs.map(({ locale, slug }) => [locale, slug])),
    latest: latest ? { id: String(latest.id), status: statusOf(latest.status) } : null,
  }
}

const statusOf = (value: unknown) => (value === 'published' ? 'published' : 'draft')

/** Brings an entry back as it stood. An address that was given to another meanwhile gets a number. */
export async function bringBack(
  req: PayloadRequest,
  collection: MergeableCollection,
  id: string,
  { status, slugs, latest }: Standing,
): Promise<void> {
  const { entries, words, versions } = tablesOf(collection)
  await runStatement(
    req,
    sql`update ${entries} set _status = ${status}, deleted_at = null, updated_at = now() where id = ${id}`,
  )
  await runStatement(
    req,
    sql`update ${versions} set version_deleted_at = null where parent_id = ${id} and latest`,
  )
  if (latest)
    await runStatement(
      req,
      sql`update ${versions} set version__status = ${latest.status} where id = ${latest.id}`,
    )
  for (const [locale, slug] of Object.entries(slugs) as [Locale, string | null][])
    if (slug)
      await runStatement(
        req,
        sql`update ${words} set slug = ${await freeSlug(req, collection, locale, slug)}
          where _parent_id = ${id} and _locale = ${locale}`,
      )
}

async function freeSlug(
  req: PayloadRequest,
  collection: MergeableCollection,
  locale: Locale,
  wanted: string,
): Promise<string> {
  const rows = await runStatement(
    req,
    sql`select slug from ${tablesOf(collection).words}
      where _locale = ${locale} and starts_with(slug, ${wanted})`,
  )
  const taken = new Set(rows.map(({ slug }) => slug))
  let candidate = wanted
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${wanted}-${number}`
  return candidate
}
