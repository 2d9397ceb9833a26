import { randomInt } from 'node:crypto'
import type { WorkerEvents } from 'graphile-worker'
import { Client } from 'pg'
import { freeDeadWorkers, livenessLocks } from './freeDeadWorkers'

const pause = 1_000

/** Whoever still has a job stays listed, and it is freed by the next that looks. */
const idleWorkers = `
  delete from worker_processes p where process = $1
    and not exists (select from graphile_worker._private_jobs j where j.locked_by = p.worker)`

/**
 * Says in the database which workers are alive: this process holds a lock there, which goes with it, and its workers
 * are listed under that lock. A connection that breaks is made anew. At the start what dead ones had taken is freed.
 */
export class SignOfLife {
  readonly #process = randomInt(1, 2 ** 31 - 1)
  readonly #workers = new Set<string>()
  #client: Client | undefined
  #listed: Promise<void> = Promise.resolve()
  #ended = false
  #again: NodeJS.Timeout | undefined

  constructor(
    private readonly connectionString: string,
    private readonly say: (sentence: string) => void,
  ) {}

  /** @throws where the database cannot be reached: the worker could not work either */
  async begin(): Promise<void> {
    const client = new Client({ connectionString: this.connectionString })
    client.on('error', (error) => this.#lost(error))
    client.on('end', () => this.#lost(new Error('the connection ended')))
    await client.connect()
    this.#client = client
    await client.query('select pg_advisory_lock($1, $2)', [livenessLocks, this.#process])
    for (const worker of this.#workers) await this.#list(worker)
    const freed = await freeDeadWorkers((text, values) => client.query(text, values))
    if (freed > 0) this.say(`freed the jobs of ${freed} workers that were gone`)
  }

  /** Lists each worker of this process as it comes, and the pool: the queue notes one or the other as who took a job. */
  follow(events: WorkerEvents): void {
    events.on('worker:create', ({ worker }) => this.#add(worker.workerId))
    events.on('pool:create', ({ workerPool }) => this.#add(workerPool.id))
  }

  #add(worker: string): void {
    this.#workers.add(worker)
    // One after the other: a connection takes one question at a time.
    this.#listed = this.#listed.then(() => this.#list(worker)).catch((error: Error) => this.#lost(error))
  }

  /** After the workers have stopped: takes off the list those that left nothing undone. */
  async end(): Promise<void> {
    this.#ended = true
    clearTimeout(this.#again)
    await this.#listed
    try {
      await this.#client?.query(idleWorkers, [this.#process])
    } catch (error) {
      this.say(`workers stay listed: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      await this.#client?.end()
    }
  }

  #list = async (worker: string): Promise<void> => {
    await this.#client?.query(
      'insert into worker_processes (worker, process) values ($1, $2) on conflict (worker) do nothing',
      [worker, this.#process],
    )
  }

  #lost(error: Error): void {
    if (this.#ended || this.#again) return
    this.say(`the sign of life of the worker is lost: ${error.message}`)
    this.#client = undefined
    this.#again = setTimeout(() => {
      this.#again = undefined
      this.begin().catch((failure: Error) => this.#lost(failure))
    }, pause)
  }
}
