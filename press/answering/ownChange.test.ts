import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepNothing } from '../keeping/keepNothing'
import type { FakeNext } from '../testing/fakeNext'
import { fakeNext, html } from '../testing/fakeNext'
import { openPress } from '../testing/openPress'
import { until } from '../testing/until'

vi.mock(import('../limits'), async (original) => {
  const { limits } = await original()
  return { limits: { ...limits, ownChange: 500 } as unknown as typeof limits }
})

const host = 'xeber.example.az'
let next: FakeNext
beforeEach(async () => {
  next = await fakeNext(html('<p>Redaksiya</p>'))
})
afterEach(() => next.close())

const notAsked = () => Promise.reject(new Error('not asked'))

describe('the change of an editor', () => {
  const heard = Promise.withResolvers<void>()
  const waits = (time: Promise<void>) => {
    const asked: string[] = []
    const store = {
      ...keepNothing({ render: notAsked, renderFile: notAsked, log: () => undefined }),
      catchUp: () => {
        asked.push('catchUp')
        return time
      },
    }
    return { asked, changes: { store } }
  }

  it('is heard by the press before the editor hears that it is done', async () => {
    const { asked, changes } = waits(heard.promise)
    const open = await openPress(next.port, changes)
    let answered = false
    const answer = open.get('/api/news/1/publish', { method: 'POST', headers: { host }, body: '{}' })
    void answer.then(() => {
      answered = true
    })
    await until(() => asked.length === 1)
    expect(answered).toBe(false)
    heard.resolve()
    expect((await answer).status).toBe(200)
    await open.get('/api/news/1', { headers: { host } })
    expect(asked).toHaveLength(1)
    open.close()
  })

  it('is not waited for long when the database is slow to tell', async () => {
    const { changes } = waits(new Promise(() => undefined))
    const open = await openPress(next.port, changes)
    expect((await open.get('/api/news/1', { method: 'PATCH', headers: { host }, body: '{}' })).status).toBe(
      200,
    )
    open.close()
  })
})
