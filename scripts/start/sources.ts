import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What goes into the built site. Content counts, not dates: a fresh checkout of the same is the same. */
const sources = [
  'app',
  'collections',
  'components',
  'messages',
  'newsroom',
  'public',
  'env.ts',
  'next.config.ts',
  'payload.config.ts',
  'payload-types.ts',
  'tsconfig.json',
  'package-lock.json',
]

/**
 * A fingerprint of everything that the built site is made from; the same fingerprint, the same site.
 * @param root the folder of the project
 */
export function fingerprint(root: string): string {
  const hash = createHash('sha256').update(process.versions.node)
  for (const source of sources) {
    for (const file of filesOf(root, source)) hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function filesOf(root: string, source: string): string[] {
  const entry = readdirSync(root, { withFileTypes: true }).find(({ name }) => name === source)
  if (!entry) return []
  if (!entry.isDirectory()) return [source]
  return readdirSync(join(root, source), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name))
    .map((file) => join(file.parentPath, file.name).slice(root.length + 1))
    .sort()
}
