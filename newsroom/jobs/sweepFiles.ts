import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Task } from 'graphile-worker'

export const sweepFilesJob = 'sweep-files'

/** Long enough for whoever goes back to a backup and forth again. In ms. */
const thirtyDays = 30 * 24 * 60 * 60_000

/** Every column of the files' table that holds the name of a file on disk. */
const nameColumns = `
  select attname as name from pg_attribute
  where attrelid = 'media'::regclass and attnum > 0 and not attisdropped
    and (attname = 'filename' or attname like 'sizes\\_%\\_filename')`

/**
 * Takes away files of editors that no row has named for thirty days: what a program that was killed in the middle of an
 * upload left behind (collections/Media/leaveNoStrays sees to all other cases). Files in object storage are not looked at.
 */
export const sweepFiles =
  (folder: string | null, age = thirtyDays): Task =>
  async (_payload, { query, logger }) => {
    if (!folder) return
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    })
    const { rows: columns } = await query<{ name: string }>(nameColumns)
    const named = columns.map(({ name }) => `select "${name}" as name from media`).join(' union ')
    const { rows } = await query<{ name: string | null }>(named)
    const known = new Set(rows.map(({ name }) => name))
    let swept = 0
    for (const entry of entries) {
      if (known.has(entry.name)) continue
      const path = join(folder, entry.name)
      const isOld = Date.now() - (await stat(path)).ctimeMs > age
      if (!isOld) continue
      await rm(path, { recursive: true, force: true })
      swept += 1
    }
    if (swept > 0) logger.info(`took away ${swept} files that nothing names`)
  }
