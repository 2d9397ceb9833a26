import { once } from 'node:events'
import type { Register } from '@/newsroom/names/mentions/mention'
import { childEnvironment } from '../childEnvironment'
import { openDatabase } from '../database'
import { hasTable } from '../migrationState'
import { withConnection } from '../postgres/connect'
import { startNode } from '../process/child'
import type { Lifetime } from '../process/lifetime'
import { Refusal } from '../process/refusal'
import { readSettings } from '../start/settings'

/**
 * The register of this installation. A process of its own reads it, since what Payload and the database have to
 * say must not stand in our output; it is shown only when reading fails.
 */
export async function registerOfDatabase(life: Lifetime): Promise<Register> {
  const env = await readSettings()
  const database = await quietly(() => openDatabase(env))
  life.onEnd(database.close)
  if (!(await withConnection(database.url, (client) => hasTable(client, 'public.people')))) {
    throw new Refusal('The database has no register yet: npm start or npm run migrate makes its tables.')
  }
  const mode = env.production ? 'production' : 'development'
  const args = ['--import', 'tsx', 'scripts/mentions/sendRegister.ts']
  const child = startNode(life, args, childEnvironment(env, database.url, mode), 'pipe')
  let said = ''
  let register: Register | undefined
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-20_000)
    })
  child.on('message', (message) => {
    register = message as Register
  })
  const [code] = await once(child, 'close')
  if (code !== 0 || !register) throw new Refusal(`${said.trimEnd()}\n\nThe register could not be read.`)
  return register
}

/** Progress goes to the standard output, which belongs to the answer here. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const write = process.stdout.write
  process.stdout.write = process.stderr.write.bind(process.stderr)
  try {
    return await work()
  } finally {
    process.stdout.write = write
  }
}
