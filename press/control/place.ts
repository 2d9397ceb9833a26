import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const secretIn = (folder: string) => join(folder, 'control.secret')
const portIn = (folder: string) => join(folder, 'control.port')

/** The secret of the control door: made once, readable for this user alone; a collector of metrics may be given it. */
export function ensureSecret(folder: string): string {
  mkdirSync(folder, { recursive: true })
  if (!existsSync(secretIn(folder)))
    writeFileSync(secretIn(folder), `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  return readFileSync(secretIn(folder), 'utf8').trim()
}

/** Says to commands on this machine where the control door is. */
export const tellPort = (folder: string, port: number): void => writeFileSync(portIn(folder), `${port}\n`)

/** Where the control door of the press in a folder was last, and its secret; undefined when there was none. */
export function findControl(folder: string): { port: number; secret: string } | undefined {
  if (!existsSync(portIn(folder)) || !existsSync(secretIn(folder))) return undefined
  return {
    port: Number(readFileSync(portIn(folder), 'utf8')),
    secret: readFileSync(secretIn(folder), 'utf8').trim(),
  }
}
