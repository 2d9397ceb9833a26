import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withConnection } from '@/scripts/postgres/connect'
import { openEmbedded } from '@/scripts/postgres/open'
import { freePort } from '@/scripts/postgres/server'
import { StartedNewsroom } from './startedNewsroom'

const administrator = { email: 'aysel@example.org', password: 'üç alma düşdü göydən' }

/** A newsroom of the test's own, started as an operator starts it, without sample content. */
export class OwnNewsroom {
  readonly #folder = mkdtempSync(join(tmpdir(), 'newsroom-own-'))
  #started: StartedNewsroom | undefined
  #cookie = ''
  url = ''
  readonly administrator = administrator

  async start(): Promise<void> {
    chmodSync(this.#folder, 0o755)
    const port = await freePort()
    this.url = `http://localhost:${port}`
    this.#started = new StartedNewsroom(this.#folder, {
      PORT: String(port),
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
    })
    await this.#started.says(/Ready in \d+ s\. Ctrl-C/)
    await this.order('/users/login', administrator)
  }

  /** An order to the API in the administrator's name. @throws with the whole answer when it was refused */
  async order(path: string, what: object): Promise<Record<string, unknown>> {
    const headers = { 'Content-Type': 'application/json', Origin: this.url, Cookie: this.#cookie }
    const answer = await fetch(`${this.url}/api${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(what),
    })
    this.#cookie ||= answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  /** Makes an account. */
  hire = (name: string, email: string, role: string, password = administrator.password) =>
    this.order('/users', { name, email, role, password })

  /** Asks the database past everything, for what no desk can do: move the clock. */
  async sql(text: string, values: unknown[] = []): Promise<unknown[]> {
    const database = await openEmbedded(this.#folder)
    try {
      return await withConnection(database.url, async (client) => (await client.query(text, values)).rows)
    } finally {
      await database.close()
    }
  }

  async stop(): Promise<void> {
    this.#started?.npm.kill('SIGTERM')
    await this.#started?.leavesNothing()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
