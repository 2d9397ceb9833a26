/**
 * npm run -s import -- --locale az|en [--dry-run] [--as EMAIL] FILE…: makes a draft of each Word, HTML or text file and
 * prints one JSON array with what was recognised in each; with --dry-run nothing is written.
 * npm run import -- --archive FILE.jsonl [--publish] [--as EMAIL]: takes thousands of old items (import/archive.ts).
 *
 * A file that cannot be read is `{ file, error }` in its place of the array, the others go on, and the exit code is 1.
 */
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { isLocale } from '@/newsroom/language/locales'
import { childEnvironment } from './childEnvironment'
import { openDatabase } from './database'
import type { Order } from './import/order'
import { startNode } from './process/child'
import type { Lifetime } from './process/lifetime'
import { program } from './process/program'
import { Refusal } from './process/refusal'
import { readSettings } from './start/settings'

const usage = `Say what to import:
  npm run -s import -- --locale az|en [--dry-run] [--as EMAIL] FILE…
  npm run import -- --archive FILE.jsonl [--publish] [--as EMAIL]`

/** Three times of what stays in use; without a limit Node lets garbage lie as long as the machine has room for it. */
const mostHeap = '--max-old-space-size=640'

await program(async (life) => {
  const order = asked()
  const { answer, code } = await carriedOut(life, order)
  await print(`${JSON.stringify(answer, null, 'files' in order ? undefined : 2)}\n`)
  return code
})

function asked(): Order {
  try {
    const { positionals: files, values } = parseArgs({
      allowPositionals: true,
      options: {
        locale: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        archive: { type: 'string' },
        publish: { type: 'boolean', default: false },
        as: { type: 'string' },
      },
    })
    const { locale, archive, publish, as } = values
    const dryRun = values['dry-run']
    if (archive !== undefined && files.length === 0 && !dryRun && locale === undefined)
      return { archive, publish, as }
    if (archive === undefined && files.length > 0 && isLocale(locale) && !publish)
      return { files, locale, dryRun, as }
  } catch (error) {
    throw new Refusal(usage, { cause: error })
  }
  throw new Refusal(usage)
}

/**
 * The work is done by a process of its own, since what Payload and the database have to say must not stand in our
 * output: all that it prints goes to standard error, its answer comes as a message.
 */
async function carriedOut(life: Lifetime, order: Order): Promise<{ answer: unknown; code: number }> {
  const env = await readSettings()
  const database = await quietly(() => openDatabase(env))
  life.onEnd(database.close)
  const mode = env.production ? 'production' : 'development'
  const args = [mostHeap, '--import', 'tsx', 'scripts/import/main.ts', JSON.stringify(order)]
  const child = startNode(life, args, childEnvironment(env, database.url, mode), 'pipe')
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (chunk) => process.stderr.write(chunk))
  let answer: unknown
  child.on('message', (message) => {
    answer = message
  })
  const [code] = await once(child, 'close')
  if (answer === undefined) throw new Refusal('Nothing was imported, see above.')
  return { answer, code: typeof code === 'number' ? code : 1 }
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

/** Whoever reads may have seen enough (`| head`): that is no error. */
function print(answer: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EPIPE' ? resolve() : reject(error),
    )
    process.stdout.write(answer, () => resolve())
  })
}
