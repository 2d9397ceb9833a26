import { existsSync, readFileSync, statSync } from 'node:fs'
import { Refusal } from '../process/refusal'

/** The user that Postgres runs as where it is not the user who started us. */
export type Account = { uid: number; gid: number; name: string }

/**
 * Postgres refuses to run as root. As root we run it as the owner of the data that is already there, else as
 * the system's user `postgres`, else as `nobody`; as anyone else, as ourselves (undefined).
 * @param data the data folder, which may not exist yet
 */
export function accountFor(data: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = systemUsers()
  const owner = existsSync(data) ? statSync(data).uid : 0
  const account =
    users.find((user) => user.uid !== 0 && user.uid === owner) ??
    users.find((user) => user.name === 'postgres') ??
    users.find((user) => user.name === 'nobody')
  if (!account) {
    throw new Refusal(
      'PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody: start as an ordinary user, or give a database in DATABASE_URL.',
    )
  }
  return account
}

function systemUsers(): Account[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}
