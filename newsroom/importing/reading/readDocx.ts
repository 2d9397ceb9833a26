import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { WorkerOptions } from 'node:worker_threads'
import { Worker } from 'node:worker_threads'
import { isFileRefusal, RefusedFile } from './refusedFile'

/** A picture that lies inside of a file; the HTML names it `picture:1`, `picture:2` … */
export interface EmbeddedPicture {
  type: string
  bytes: Uint8Array
}

export interface DocxContent {
  html: string
  pictures: EmbeddedPicture[]
}

/** Turbopack knows no `import.meta.dirname`. */
const program = join(dirname(fileURLToPath(import.meta.url)), 'docxWorker.ts')

/** Milliseconds; a release is read in a few hundred. */
const patience = 7_000

/**
 * The text of a Word file as HTML, read in a thread of its own with limits on time, memory, parts and size, so that
 * no file can hold up or bring down the program. Nothing is written to disk and nothing outside the file is read.
 * @throws RefusedFile
 */
export async function readDocx(bytes: Uint8Array, within = patience): Promise<DocxContent> {
  const worker = startWorker({
    workerData: bytes,
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 24, stackSizeMb: 4 },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new RefusedFile('too-slow')), within)
      worker.once('message', (said: DocxContent | { refused: string }) =>
        'refused' in said ? reject(new RefusedFile(reasonOf(said.refused))) : resolve(said),
      )
      worker.once('error', (cause: NodeJS.ErrnoException) =>
        reject(new RefusedFile(outOfMemory(cause) ? 'too-large-inside' : 'unreadable', { cause })),
      )
      worker.once('exit', () => reject(new RefusedFile('unreadable')))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

/** By reflection, because Turbopack takes `new Worker` for an order to bundle the program, and then cannot find it. */
const startWorker = (options: WorkerOptions): Worker => Reflect.construct(Worker, [program, options])

const reasonOf = (said: string) => (isFileRefusal(said) ? said : 'unreadable')
const outOfMemory = ({ code }: NodeJS.ErrnoException) => code === 'ERR_WORKER_OUT_OF_MEMORY'
