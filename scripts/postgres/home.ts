import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  rmdirSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../process/refusal'
import type { Account } from './account'
import { accountFor } from './account'
import { bareEnvironment } from './bareEnvironment'
import { systemFolder } from './binaries'

/** Where the embedded database lies and who it runs as. */
export type Home = { folder: string; data: string; account: Account | undefined }

/**
 * The home of the embedded database: `DATA_DIR/postgres`. Where the account of Postgres may not go there (a
 * clone under /root), that is a link to a folder under /var/lib/newsroom. The link, not a name made from the
 * path, leads there, so that a moved clone keeps its database and a new clone begins with a new one.
 */
export function databaseHome(dataDir: string): Home {
  const folder = join(dataDir, 'postgres')
  if (isDangling(folder)) {
    throw new Refusal(`${folder} is a link to the database, which is not there: bring it back from a backup.`)
  }
  if (existsSync(folder)) return existing(realpathSync(folder))

  const account = accountFor(join(folder, 'data'))
  mkdirSync(dataDir, { recursive: true })
  makeOwned(folder, account)
  if (mayEnter(folder, account)) return { folder, data: join(folder, 'data'), account }

  rmdirSync(folder)
  const project = basename(dirname(dataDir)).replace(/[^\w-]/g, '') || 'newsroom'
  const elsewhere = join(systemFolder, `${project}-${randomBytes(4).toString('hex')}`)
  mkdirSync(systemFolder, { recursive: true })
  chmodSync(systemFolder, 0o755)
  makeOwned(elsewhere, account)
  symlinkSync(elsewhere, folder)
  return { folder: elsewhere, data: join(elsewhere, 'data'), account }
}

function existing(folder: string): Home {
  const account = accountFor(folder)
  const owner = statSync(folder).uid
  const own = process.getuid?.() ?? owner
  if (!account && owner !== own) {
    throw new Refusal(
      `The database in ${folder} belongs to another user (number ${owner}): start as that user or as root, or set DATA_DIR to a folder of your own.`,
    )
  }
  if (!mayEnter(folder, account)) {
    throw new Refusal(
      `The user ${account?.name}, who runs the database, may not enter ${folder}: open the folders on the way, or move DATA_DIR.`,
    )
  }
  return { folder, data: join(folder, 'data'), account }
}

const isDangling = (path: string) =>
  !existsSync(path) && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true

function makeOwned(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (account) chownSync(folder, account.uid, account.gid)
}

function mayEnter(folder: string, account: Account | undefined): boolean {
  const { status } = spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], {
    cwd: '/',
    env: bareEnvironment,
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  return status === 0
}
