import { createHash } from 'node:crypto'
import { mkdirSync, renameSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { LRUCache } from 'lru-cache'
import type { Copy } from '../keeping/copy'
import type { SecondPlace } from '../keeping/pages'
import { limits } from '../limits'
import type { Log } from '../parts'
import { complainer } from './complain'
import { fromBytes, toBytes } from './format'

export type Folder = SecondPlace & {
  /** Removes every copy. */
  clear: () => Promise<void>
  size: () => { entries: number; bytes: number }
  /** Settled when what was to be written is written. */
  idle: () => Promise<void>
}

/** A file of its own for every key; two letters of its name make the folder, so that no folder gets large. */
const nameOf = (key: string): string => {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 40)
  return join(name.slice(0, 2), name.slice(2))
}
const unwritten = 'A copy of a page could not be written to the disk'
const isName = /^[0-9a-f]{2}\/[0-9a-f]{38}$/

/**
 * Copies as files. Written one after the other, beside the answers to readers, each under another name first, so
 * that a reader of the folder finds whole files; what cannot be written is left out and said once a minute.
 * @param bytes how much may lie there; the copies used longest ago leave first
 */
export async function openFolder(path: string, bytes: number, log: Log): Promise<Folder> {
  const complain = complainer(log)
  const sizes = new LRUCache<string, number>({
    maxSize: bytes,
    sizeCalculation: (size) => Math.max(1, size),
    dispose: (_, name, reason) => {
      if (reason === 'evict') order(name, null)
    },
  })
  /** What is to happen to a file, the last word for each: written, or removed (null) */
  const work = new Map<string, Copy | null>()
  let working: Promise<void> | undefined
  /** What the copies that wait to be written take in memory (bytes) */
  let waiting = 0

  function order(name: string, what: Copy | null) {
    waiting += (what?.bytes ?? 0) - (work.get(name)?.bytes ?? 0)
    work.set(name, what)
  }

  function begin() {
    working ??= workOff().finally(() => {
      working = undefined
    })
  }

  async function workOff() {
    for (let [next] = work; next; [next] = work) {
      const [name, copy] = next
      try {
        if (copy === null) await rm(join(path, name), { force: true })
        else await write(name, toBytes(copy))
      } catch (error) {
        complain(unwritten, error)
        sizes.delete(name)
      }
      if (work.get(name) !== copy) continue
      work.delete(name)
      waiting -= copy?.bytes ?? 0
    }
  }

  async function write(name: string, content: Buffer) {
    if (content.length > bytes) return
    const file = join(path, name)
    const unfinished = join(path, 'unfinished')
    await mkdir(dirname(file), { recursive: true })
    try {
      await writeFile(unfinished, content)
      await rename(unfinished, file)
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
    sizes.set(name, content.length)
  }

  async function read(key: string): Promise<Copy | undefined> {
    const name = nameOf(key)
    const ordered = work.get(name)
    if (ordered !== undefined) return ordered ?? undefined
    if (sizes.get(name) === undefined) return undefined
    const content = await readFile(join(path, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') complain('A copy of a page could not be read from the disk', error)
      return undefined
    })
    const copy = content && fromBytes(content, key)
    if (!copy) remove(key)
    return copy
  }

  function remove(key: string) {
    const name = nameOf(key)
    if (!sizes.delete(name) && !work.has(name)) return
    order(name, null)
    begin()
  }

  const aside = `${path}.removed`
  try {
    await rm(aside, { recursive: true, force: true })
    mkdirSync(path, { recursive: true })
    for (const { name, size } of await present(path)) sizes.set(name, size)
  } catch (error) {
    complain('The copies of pages on the disk could not be read', error)
  }
  begin()

  return {
    read,
    remove,
    write: (copy) => {
      // Pages may be made faster than a disk takes them; what is left out is made again when it is asked for.
      if (waiting + copy.bytes > limits.unwritten) complain(unwritten, 'it is slower than pages are made')
      else order(nameOf(copy.page.key), copy)
      begin()
    },
    clear: async () => {
      work.clear()
      waiting = 0
      sizes.clear()
      try {
        // Put aside first: what is written from now on stays.
        renameSync(path, aside)
        mkdirSync(path, { recursive: true })
        await rm(aside, { recursive: true, force: true })
      } catch (error) {
        complain('The copies on the disk could not be removed', error)
      }
    },
    size: () => ({ entries: sizes.size, bytes: sizes.calculatedSize }),
    idle: async () => working,
  }
}

/** The files of a folder, those written longest ago first; what is no copy (left by a kill) is removed. */
async function present(path: string): Promise<{ name: string; size: number }[]> {
  const files: { name: string; size: number; written: number }[] = []
  for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const name = file.slice(path.length + 1)
    if (!isName.test(name)) await rm(file, { force: true })
    else {
      const { size, mtimeMs } = await stat(file)
      files.push({ name, size, written: mtimeMs })
    }
  }
  return files.sort((one, other) => one.written - other.written)
}
