import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runStatement } from '@/newsroom/publishing/statements'
import { openNewsroom } from '@/tests/support/rest'
import { GET } from './route'

let payload: Payload
beforeAll(async () => {
  payload = await openNewsroom()
})
afterAll(() => payload.destroy())

const answer = async () => {
  const response = await GET()
  return { status: response.status, said: await response.json() }
}

describe('the readiness of the pages', () => {
  it('is there with a database of this form', async () => {
    expect(await answer()).toEqual({ status: 200, said: { database: true, migrations: true, jobs: true } })
  })

  it('is not there while a job waits and nobody works', async () => {
    const req = await createLocalReq({}, payload)
    const waiting = sql`select graphile_worker.add_job('send-mail', run_at => now() - interval '3 minutes', job_key => 'late')`
    await runStatement(req, waiting)
    expect(await answer()).toEqual({ status: 503, said: { database: true, migrations: true, jobs: false } })
    await runStatement(req, sql`select graphile_worker.remove_job('late')`)
    expect((await answer()).status).toBe(200)
  })

  it('is not there while a migration is missing, nor while the database does not answer', async () => {
    const req = await createLocalReq({}, payload)
    await runStatement(req, sql`update payload_migrations set name = 'older'`)
    expect(await answer()).toEqual({ status: 503, said: { database: true, migrations: false, jobs: true } })
    await runStatement(req, sql`alter table payload_migrations rename to elsewhere`)
    const complaint = vi.spyOn(console, 'error').mockReturnValue()
    expect(await answer()).toEqual({ status: 503, said: { database: false, migrations: false, jobs: false } })
    expect(complaint).toHaveBeenCalledOnce()
  })
})
