import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext } from '../testing/fakeNext'
import { openPress } from '../testing/openPress'

vi.mock(import('../limits'), async (original) => {
  const { limits } = await original()
  const quick = { ...limits, readyTime: 300, nextAbsence: 200 }
  return { limits: quick as unknown as typeof limits }
})

const says = (said: unknown, status = 200) =>
  fakeNext((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(said))
  })

let next: FakeNext
beforeEach(async () => {
  next = await says({ ready: true, database: true, migrations: true, version: '16.4.6' })
})
afterEach(() => next.close())

async function asked(path: string, changes = {}) {
  const press = await openPress(next.port, changes)
  const answer = await press.get(path, { headers: { host: '10.0.0.7' } })
  press.close()
  return answer
}

describe('/healthz', () => {
  it('is ok while the press lives, and asks nobody', async () => {
    const { status, body, headers } = await asked('/healthz')
    expect([status, body, headers['cache-control']]).toEqual([200, 'ok\n', 'no-store'])
    expect(next.asked).toHaveLength(0)
  })
})

describe('/readyz', () => {
  it('says what is there, and no versions', async () => {
    const { status, body } = await asked('/readyz')
    expect(status).toBe(200)
    expect(JSON.parse(body)).toEqual({
      ready: true,
      next: true,
      worker: true,
      database: true,
      migrations: true,
      events: true,
    })
  })

  it('is not ready without the worker', async () => {
    const { status, body } = await asked('/readyz', { children: () => ({ next: true, worker: false }) })
    expect([status, JSON.parse(body)]).toMatchObject([503, { ready: false, worker: false, database: true }])
  })

  it('is not ready without the database', async () => {
    await next.close()
    next = await says({ database: false, migrations: false }, 503)
    const { status, body } = await asked('/readyz')
    expect([status, JSON.parse(body)]).toMatchObject([503, { ready: false, next: true, database: false }])
  })

  it.each([['null'], ['"ready"'], ['<html>'], ['[]']])('is not ready when Next answers %s', async (said) => {
    await next.close()
    next = await fakeNext((_, response) => response.end(said))
    expect((await asked('/readyz')).status).toBe(503)
  })

  it('is not ready without Next, and says so soon', async () => {
    await next.close()
    const { status, body } = await asked('/readyz')
    expect([status, JSON.parse(body)]).toMatchObject([503, { ready: false, next: false }])
    next = await fakeNext()
  })
})
