import { copyFile, mkdir, readdir, rm, stat, utimes } from 'node:fs/promises'
import { dirname, extname, join, sep } from 'node:path'
import { complainer } from '../disk/complain'
import type { Log } from '../parts'
import type { Assets } from './reader'
import { readerOf } from './reader'

/** What a page needs to look as it should. Scripts are not among it: pressed pages have none of the build. */
const needed = ['.css', '.woff2', '.woff', '.svg', '.png', '.webp', '.ico']

/** No copy of a page is shown for so long after its build was replaced (ms). */
const keptFor = 30 * 24 * 60 * 60_000

/**
 * Styles and fonts of the build that is there now and of those before, by their addresses: an older copy of a page
 * names files that the build of today no longer has. Names carry the hash of the content and never change it.
 * @param folder where they are kept
 * @param built `.next/static` of the built site
 */
export async function openAssets(folder: string, built: string, log: Log): Promise<Assets> {
  const complain = complainer(log)
  const files = new Map<string, string>()
  const add = (root: string, name: string) =>
    files.set(`/_next/static/${name.split(sep).map(encodeURIComponent).join('/')}`, join(root, name))

  const earlier = await namesIn(folder).catch((error: unknown) => {
    complain('The styles of earlier builds could not be read', error)
    return []
  })
  for (const name of earlier) add(folder, name)
  for (const name of await namesIn(built)) {
    add(built, name)
    try {
      await take(join(built, name), join(folder, name))
      add(folder, name)
    } catch (error) {
      complain('A style of the site could not be kept', error)
    }
  }
  await forgetOld(folder, files).catch((error: unknown) => complain('Old styles could not be removed', error))

  return readerOf(files, complain)
}

/** Copies a file unless it is there, and notes that it is still of use. */
async function take(from: string, to: string): Promise<void> {
  const [now, there] = [new Date(), await stat(to).catch(() => undefined)]
  if (there === undefined || there.size !== (await stat(from)).size) {
    await mkdir(dirname(to), { recursive: true })
    await copyFile(from, to)
  }
  await utimes(to, now, now)
}

async function forgetOld(folder: string, files: Map<string, string>): Promise<void> {
  for (const [path, file] of files) {
    if (!file.startsWith(folder) || Date.now() - (await stat(file)).mtimeMs < keptFor) continue
    await rm(file, { force: true })
    files.delete(path)
  }
}

async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return []
      throw error
    },
  )
  return entries
    .filter((entry) => entry.isFile() && needed.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
