import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { LRUCache } from 'lru-cache'
import type { Bodies } from '../pressing/encodings'
import { contentHash, encodings } from '../pressing/encodings'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
}

const mostInMemory = 16 * 1024 * 1024

/** A file as it is sent, with the hash of its content. */
export type Asset = { type: string; bodies: Bodies; hash: string }

export type Assets = {
  /** The file of an address; undefined when there is none, or none that can be read. */
  read: (path: string) => Promise<Asset | undefined>
}

/**
 * Reads files that do not change while the press runs, and keeps those used last in memory.
 * @param files where the file of each address lies
 */
export function readerOf(
  files: ReadonlyMap<string, string>,
  complain: (what: string, error: unknown) => void,
): Assets {
  const memory = new LRUCache<string, Asset>({
    maxSize: mostInMemory,
    sizeCalculation: ({ bodies }) => bodies.identity.length * 2 + 1,
  })
  return {
    read: async (path) => {
      const file = files.get(path)
      if (file === undefined) return undefined
      const known = memory.get(path)
      if (known) return known
      const bytes = await readFile(file).catch((error: unknown) => {
        complain('A file of the site could not be read', error)
        return undefined
      })
      if (!bytes) return undefined
      const type = types[extname(file)] ?? 'application/octet-stream'
      const asset = { type, bodies: await encodings(bytes, type), hash: contentHash(bytes) }
      memory.set(path, asset)
      return asset
    },
  }
}
