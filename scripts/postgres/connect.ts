import { Client } from 'pg'
import { Refusal } from '../process/refusal'

/** Does something with one connection. @throws what pg throws */
export async function withConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A connection that breaks while it waits reports here; the next query fails and says so.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * Makes the database that the address names, when the server has none of that name.
 * @returns false when the server is going down at this moment.
 * @throws Refusal when it does not take our password.
 */
export async function ensureDatabase(url: string): Promise<boolean> {
  const name = new URL(url).pathname.slice(1)
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  try {
    await withConnection(maintenance.href, async (client) => {
      const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
      if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`)
    })
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === '42P04' || code === '23505') return true // made by another command meanwhile
    if (code === '57P03' || code === '57P01' || code === 'ECONNREFUSED' || code === 'ECONNRESET') return false
    if (code === '28P01') {
      throw new Refusal(
        'The embedded database does not take the password in secrets.json: bring both back from the same backup.',
        { cause: error },
      )
    }
    throw error
  }
}

/**
 * Tries a database given in DATABASE_URL.
 * @throws Refusal with one sentence when it cannot be reached or does not fit.
 */
export async function checkReachable(url: string): Promise<void> {
  const { host, pathname } = new URL(url)
  const place = `The database ${pathname.slice(1)} at ${host} (DATABASE_URL)`
  let found: { version: number; encoding: string } | undefined
  try {
    found = await withConnection(url, async (client) => {
      const { rows } = await client.query<{ version: number; encoding: string }>(
        "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
      )
      return rows[0]
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message || codeOf(error) : String(error)
    throw new Refusal(`${place} cannot be reached: ${reason}.`, { cause: error })
  }
  if (found && found.version < 150_000) throw new Refusal(`${place} is older than PostgreSQL 15.`)
  if (found && found.encoding !== 'UTF8') throw new Refusal(`${place} must have the encoding UTF8.`)
}

function codeOf(error: unknown): string | undefined {
  // Tried on several addresses of one name, the errors come in a bundle.
  const first = error instanceof AggregateError ? error.errors[0] : error
  return first instanceof Error && 'code' in first ? String(first.code) : undefined
}

/** Throws the database that the address names away and makes an empty one. */
export async function recreateDatabase(url: string): Promise<void> {
  const maintenance = new URL(url)
  const name = maintenance.pathname.slice(1)
  maintenance.pathname = '/postgres'
  await withConnection(maintenance.href, async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
    await client.query(`create database ${client.escapeIdentifier(name)}`)
  })
}
