import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { mediaPath } from '../../addresses/paths'
import { isLocale } from '../../language/locales'
import { pathsOf } from '../cited'
import { lastPublicOf } from '../documents'
import { mediaIn } from '../mediaUses'
import { runStatement } from '../statements'
import type { TakenDown } from './questions'

/** What was taken down and how, or null where the item is public, or never was. */
export async function readTakenDown(req: PayloadRequest, id: string): Promise<TakenDown | null> {
  const [stored] = await runStatement(
    req,
    sql`select _status as status, state, takedown_reason as reason from news where id = ${id}`,
  )
  const how = stored && howOf(String(stored.status), String(stored.state))
  const item = how ? await lastPublicOf(req, 'news', id) : null
  if (!how || !item || !isLocale(item.language)) return null
  const path = pathsOf('news', item)[item.language]
  if (!path) return null
  return {
    how,
    locale: item.language,
    path,
    title: String(item.title ?? ''),
    reason: String(stored.reason ?? ''),
    files: how === 'withdrawn' ? [] : await closedFiles(req, mediaIn(item)),
  }
}

function howOf(status: string, state: string): TakenDown['how'] | null {
  if (status === 'published') return state === 'withdrawn' ? 'withdrawn' : null
  return state === 'removed' ? 'removed' : 'unpublished'
}

/** Those files that nothing else shows in public: only they are closed. */
async function closedFiles(req: PayloadRequest, media: string[]): Promise<string[]> {
  if (media.length === 0) return []
  const list = sql.join(
    media.map((one) => sql`${one}::uuid`),
    sql`, `,
  )
  const rows = await runStatement(
    req,
    sql`select key, filename from media m where id in (${list}) and key is not null and filename is not null
      and not exists (select from media_uses u where u.media_id = m.id)`,
  )
  return rows.map(({ key, filename }) =>
    mediaPath(String(key), 'original', String(filename).split('.').at(-1) ?? ''),
  )
}
