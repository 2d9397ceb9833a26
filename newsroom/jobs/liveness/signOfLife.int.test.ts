import { EventEmitter } from 'node:events'
import type { WorkerEvents } from 'graphile-worker'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { ask } from '@/tests/support/journals'
import { openNewsroom } from '@/tests/support/rest'
import { SignOfLife } from './signOfLife'

let payload: Payload
beforeAll(async () => {
  payload = await openNewsroom()
})
afterAll(() => payload.destroy())

/** A process with two workers that comes and goes. @returns what it said */
async function comeAndGo(names: readonly [string, string], meanwhile: () => Promise<unknown>) {
  const said: string[] = []
  const alive = new SignOfLife(env.databaseUrl ?? '', (sentence) => said.push(sentence))
  const events: WorkerEvents = new EventEmitter()
  await alive.begin()
  alive.follow(events)
  for (const workerId of names) events.emit('worker:create', { worker: { workerId } } as never)
  await meanwhile()
  await alive.end()
  return said
}

const listed = async () =>
  (await ask<{ worker: string }>(payload, 'select worker from worker_processes order by worker')).map(
    ({ worker }) => worker,
  )

describe('a process of workers that was asked to stop', () => {
  it('takes its workers off the list, and the next one has nothing to free', async () => {
    await comeAndGo(['one', 'two'], async () => undefined)
    expect(await listed()).toEqual([])
    expect(await comeAndGo(['three', 'four'], async () => undefined)).toEqual([])
  })

  it('leaves listed whoever has a job still, which the next one frees', async () => {
    await ask(
      payload,
      "select graphile_worker.add_job('send-mail', '{}', run_at => now() + interval '1 day')",
    )
    await comeAndGo(['one', 'two'], () =>
      ask(payload, "update graphile_worker._private_jobs set locked_by = 'one', locked_at = now()"),
    )
    expect(await listed()).toEqual(['one'])
    expect(await comeAndGo(['three', 'four'], async () => undefined)).toEqual([
      'freed the jobs of 1 workers that were gone',
    ])
    const jobs = await ask<{ locked_by: string | null }>(
      payload,
      'select locked_by from graphile_worker._private_jobs',
    )
    expect(jobs).toEqual([{ locked_by: null }])
  })
})
