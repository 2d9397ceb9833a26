import process from 'node:process'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq, getPayload } from 'payload'
import { publish } from '@/newsroom/publishing/publish'
import config from '@/payload.config'
import { paragraph } from '../../support/documents'

/**
 * A process that publishes, and may kill itself as `kill -9` would: `write COUNT` items, `publish ID STATEMENT WHEN` until
 * that statement, `finish ID …`.
 */
const [command = '', ...args] = process.argv.slice(2)
const payload = await getPayload({ config, disableOnInit: true })
const req = () => createLocalReq({}, payload) as Promise<PayloadRequest>

/** Has a function called for every statement that is sent from now on, with its number, before and a moment after. */
function watchStatements(work: Payload, onStatement: (number: number, sent: boolean) => void): () => number {
  const { pool } = work.db as unknown as PostgresAdapter
  const { prototype } = (
    pool as unknown as { Client: { prototype: { query: (...given: unknown[]) => unknown } } }
  ).Client
  const query = prototype.query
  let count = 0
  prototype.query = function (this: unknown, ...given: unknown[]) {
    count += 1
    const number = count
    onStatement(number, false)
    const answer = query.apply(this, given)
    setImmediate(() => onStatement(number, true))
    return answer
  }
  return () => count
}

async function writeItem(): Promise<string> {
  const common = { collection: 'news', locale: 'az', draft: true, overrideAccess: true } as const
  const words = {
    summary: 'Təlim üç gün davam etdi.',
    body: paragraph('Təlimdə iyirmi nəfər iştirak etdi.'),
    pressContact: { phone: '+994 12 565 61 18' },
  }
  const { id } = await payload.create({
    ...common,
    data: { language: 'az', otherLanguagePlan: 'never', title: 'Qaralama', ...words } as never,
  })
  const end = id.slice(-12)
  const save = (title: string, slug: string) =>
    payload.update({ ...common, id, data: { title: `${title} ${end}`, slug: `${slug}-${end}` } })
  await save('Köhnə', 'kohne')
  await publish({ req: await req(), collection: 'news', id })
  await save('Yeni', 'yeni')
  return id
}

if (command === 'write') {
  const ids: string[] = []
  for (let at = 0; at < Number(args[0]); at += 1) ids.push(await writeItem())
  const another = await writeItem()
  const counted = watchStatements(payload, () => undefined)
  await publish({ req: await req(), collection: 'news', id: another })
  process.stdout.write(`found ${JSON.stringify({ ids, statements: counted() })}\n`)
} else if (command === 'publish') {
  const [id = '', statement, when] = args
  const order = { req: await req(), collection: 'news', id } as const
  watchStatements(payload, (number, sent) => {
    if (number === Number(statement) && sent === (when === 'sent')) process.kill(process.pid, 'SIGKILL')
  })
  await publish(order)
} else {
  for (const id of args) await publish({ req: await req(), collection: 'news', id })
}
await payload.destroy()
process.exit(0)
