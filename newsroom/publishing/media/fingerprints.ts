import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from '../statements'

/** By what a file is known again. */
export interface Fingerprint {
  /** Of the bytes as they were sent, 64 hexadecimal digits */
  sha256: string
  /** 64 times 0 or 1: what a picture looks like; null of other files, and of a picture without detail */
  look: string | null
}

/** A file that is kept already. */
export interface SameFile {
  id: string
  filename: string
  /** The very same bytes, or a picture that looks the same in another size or format */
  how: 'same' | 'alike'
}

/** So many of 64 fields may differ: what a change of size or quality makes. */
const mostDifferences = 6
/** Nobody compares with more. */
const most = 5

export async function rememberFingerprint(
  req: PayloadRequest,
  id: string,
  { sha256, look }: Fingerprint,
): Promise<void> {
  await runStatement(
    req,
    sql`insert into media_fingerprints (media_id, sha256, look) values (${id}, ${sha256}, ${look}::bit(64))
      on conflict (media_id) do update set sha256 = excluded.sha256, look = excluded.look`,
  )
}

export async function forgetFingerprint(req: PayloadRequest, id: string): Promise<void> {
  await runStatement(req, sql`delete from media_fingerprints where media_id = ${id}`)
}

/** Files that are the same as one that is kept. */
export async function sameAsFile(req: PayloadRequest, id: string): Promise<SameFile[]> {
  const [known] = await runStatement(
    req,
    sql`select sha256, look::text as look from media_fingerprints where media_id = ${id}`,
  )
  if (!known) return []
  return find(req, String(known.sha256), known.look === null ? null : String(known.look), id)
}

/** Files whose bytes have this hash, before one like it is sent. */
export const sameAsHash = (req: PayloadRequest, sha256: string): Promise<SameFile[]> =>
  find(req, sha256, null, null)

async function find(
  req: PayloadRequest,
  sha256: string,
  look: string | null,
  except: string | null,
): Promise<SameFile[]> {
  const rows = await runStatement(
    req,
    sql`select m.id, m.filename, f.sha256 = ${sha256} as same
      from media_fingerprints f join media m on m.id = f.media_id
      where (f.sha256 = ${sha256} or bit_count(f.look # ${look}::bit(64)) <= ${mostDifferences})
        and m.id is distinct from ${except}::uuid
      order by same desc, m.created_at limit ${most}`,
  )
  return rows.map(({ id, filename, same }) => ({
    id: String(id),
    filename: String(filename),
    how: same === true ? 'same' : 'alike',
  }))
}
