import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Where the files of public/ lie, by their addresses, read once at the start; none when the folder is missing. */
export function publicFiles(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const entry of read(folder)) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = relative(folder, file)
    files.set(`/${path.split(sep).map(encodeURIComponent).join('/')}`, file)
  }
  return files
}

function read(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
