import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../process/refusal'
import { bareEnvironment } from './bareEnvironment'
import type { Home } from './home'

/** The one role of the embedded database; it owns everything in it. */
export const role = 'newsroom'

/**
 * Text is UTF-8 and compared by code point whatever LANG says: without these flags the environment decides,
 * and an empty one gives SQL_ASCII. Azerbaijani order is asked for by collation where it is needed.
 */
const flags = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=scram-sha-256',
  `--username=${role}`,
  '--no-instructions',
]

/**
 * Makes the data folder when there is none. It appears under its name only when it is whole, so that a broken
 * off first start leaves nothing that looks like a database.
 * @throws Refusal when it cannot be made, or was made by another version of PostgreSQL.
 */
export function ensureCluster(home: Home, binaries: string, password: string): void {
  const versionFile = join(home.data, 'PG_VERSION')
  if (existsSync(versionFile)) {
    checkVersion(home, readFileSync(versionFile, 'utf8').trim(), binaries)
    return
  }

  const draft = `${home.data}.${process.pid}`
  const passwordFile = `${draft}.password`
  const owner = home.account && { uid: home.account.uid, gid: home.account.gid }
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    if (owner) chownSync(passwordFile, owner.uid, owner.gid)
    const { error, status, stdout, stderr } = spawnSync(
      join(binaries, 'initdb'),
      [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, ...flags],
      { cwd: '/', env: bareEnvironment, encoding: 'utf8', ...owner },
    )
    if (status !== 0) {
      throw new Refusal(
        `The embedded database could not be made in ${home.folder}:\n${error?.message ?? stdout + stderr}`,
      )
    }
    renameSync(draft, home.data)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another command was quicker; its database is as good as ours.
    if (!existsSync(versionFile)) throw error
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function checkVersion(home: Home, made: string, binaries: string): void {
  const { stdout } = spawnSync(join(binaries, 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' })
  const brought = /(\d+)\./.exec(stdout)?.[1]
  if (brought && brought !== made) {
    throw new Refusal(
      `The database in ${home.folder} was made by PostgreSQL ${made}, this program brings ${brought}: see "A new PostgreSQL" in docs/operating.md.`,
    )
  }
}
