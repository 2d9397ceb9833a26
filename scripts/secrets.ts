import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Refusal } from './process/refusal'

const schema = z.object({ payloadSecret: z.string().min(32), databasePassword: z.string().min(16) })

/** What this installation keeps to itself: the key of its logins, the password of its embedded database. */
export type Secrets = z.infer<typeof schema>

/**
 * The secrets of an installation, made on the first call and kept in `secrets.json` (mode 0600). Two
 * commands that start at once get the same ones.
 * @throws Refusal when the folder cannot be written or the file is damaged.
 */
export function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  if (!existsSync(file)) make(dataDir, file)
  chmodSync(file, 0o600)
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new Refusal(`The file ${file} is damaged: bring it back from a backup.`, { cause: error })
  }
}

function make(dataDir: string, file: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const secret = () => randomBytes(32).toString('base64url')
  const secrets: Secrets = { payloadSecret: secret(), databasePassword: secret() }
  try {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Refusal(`The folder DATA_DIR cannot be written: ${reason}.`, { cause: error })
  }
  try {
    // A link fails where a rename would overwrite what another command has made meanwhile.
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft)
  }
}
