import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The addresses of the files in public/, read once at the start; none when the folder is missing. */
export function publicFiles(folder: string): ReadonlySet<string> {
  const files = new Set<string>()
  for (const entry of read(folder)) {
    if (!entry.isFile()) continue
    const path = relative(folder, join(entry.parentPath, entry.name))
    files.add(`/${path.split(sep).map(encodeURIComponent).join('/')}`)
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
