import { afterEach, describe, expect, it, vi } from 'vitest'
import { limits } from '../limits'
import { NextFailure } from '../next/failure'
import type { PressedPage } from '../pressing/pressedPage'
import { heldNext } from '../testing/heldNext'
import { openPages, pageOf } from '../testing/openStore'

afterEach(() => {
  vi.useRealTimers()
})

const key = '/az/xeberler/telim'

/** A Next that counts: each rendering says which it is. */
const countingNext = (more: Partial<PressedPage> = {}) => {
  let count = 0
  return vi.fn(async (asked: string) => {
    count += 1
    return pageOf(asked, `${count}`, more)
  })
}

describe('a page', () => {
  it('is rendered once and then kept', async () => {
    const render = countingNext()
    const { read, pages } = openPages(render)
    expect([await read(key), await read(key), pages.fresh(key)?.page.hash]).toEqual(['1', '1', '1'])
    expect(render).toHaveBeenCalledTimes(1)
  })

  it('that a thousand readers ask for at once is rendered once', async () => {
    const { render, answer } = heldNext()
    const { read } = openPages(render)
    const readers = Array.from({ length: 1000 }, () => read(key))
    await answer(0, pageOf(key, 'bir'))
    expect(new Set(await Promise.all(readers))).toEqual(new Set(['bir']))
    expect(render).toHaveBeenCalledTimes(1)
  })

  it('that changed is rendered anew before it is shown again; others are not', async () => {
    const render = vi.fn(async (asked: string) =>
      pageOf(asked, `${render.mock.calls.length}`, { tags: [asked] }),
    )
    const { read, tell, pages } = openPages(render)
    await read('/az/a')
    await read('/az/b')
    tell('changed', '/az/a')
    expect(pages.fresh('/az/a')).toBeUndefined()
    expect(pages.fresh('/az/b')).toBeDefined()
    expect([await read('/az/a'), await read('/az/b')]).toEqual(['3', '2'])
  })

  it.each([
    ['says nothing of what it shows', { tags: [] }],
    ['came with a cookie', { secret: true }],
    ['is a passing redirect', { status: 302 }],
    ['is none of ours', { status: 206 }],
    ['is closed for legal reasons', { status: 451 }],
    ['is out of date when it comes', { until: new Date(0) }],
  ])('that %s is not kept', async (_, more) => {
    const render = countingNext(more)
    const { read } = openPages(render)
    expect([await read(key), await read(key)]).toEqual(['1', '2'])
  })

  it('that leads elsewhere by the build is kept without tags', async () => {
    const { read } = openPages(countingNext({ status: 308, tags: [], headers: { location: '/az' } }))
    expect([await read(key), await read(key)]).toEqual(['1', '1'])
  })
})

describe('an address without a page', () => {
  it('is answered from the store for a while, and anew as soon as something appears there', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const missing = { status: 404, tags: [`address:${key}`] }
    const render = countingNext(missing)
    const { read, tell } = openPages(render)
    expect([await read(key), await read(key)]).toEqual(['1', '1'])
    tell('changed', `address:${key}`)
    expect(await read(key)).toBe('2')
    vi.setSystemTime(Date.now() + limits.missing)
    expect(await read(key)).toBe('3')
  })

  it('is kept for a second only when it is a question', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { read } = openPages(countingNext({ status: 404 }))
    const question = '/az/xeberler?topic=yox'
    expect([await read(question), await read(question)]).toEqual(['1', '1'])
    vi.setSystemTime(Date.now() + 1_000)
    expect(await read(question)).toBe('2')
  })

  it('drives out no page, however many are asked for', async () => {
    const render = async (asked: string) =>
      pageOf(asked, 'x'.repeat(2_000), { status: asked === key ? 200 : 404 })
    const { read, pages } = openPages(render)
    await read(key)
    for (let at = 0; at < 3_000; at++) await read(`/az/yox/${at}`)
    expect(pages.fresh(key)).toBeDefined()
    expect(pages.fresh('/az/yox/2999')).toBeDefined()
    expect(pages.fresh('/az/yox/1')).toBeUndefined()
  })
})

describe('a page that time changes', () => {
  it('is rendered anew from the moment on that it states', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const until = new Date(Date.now() + 5_000)
    const { read } = openPages(async (asked) => pageOf(asked, `${Date.now() < until.getTime()}`, { until }))
    expect(await read(key)).toBe('true')
    vi.setSystemTime(until.getTime() - 1)
    expect(await read(key)).toBe('true')
    vi.setSystemTime(until)
    expect(await read(key)).toBe('false')
  })

  it('is rendered again when the moment passes while it is rendered', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const until = new Date(Date.now() + 5_000)
    const { render, answer } = heldNext()
    const { read } = openPages(render)
    const reader = read(key)
    await vi.waitFor(() => expect(render).toHaveBeenCalled())
    vi.setSystemTime(until)
    await answer(0, pageOf(key, 'əvvəl', { until }))
    await answer(1, pageOf(key, 'sonra'))
    expect(await reader).toBe('sonra')
  })
})

describe('when rendering fails', () => {
  const broken = new NextFailure(500, 'the database is away')
  const fragile = () => {
    const state = { fails: false }
    let count = 0
    const render = vi.fn(async (asked: string) => {
      if (state.fails) throw broken
      count += 1
      return pageOf(asked, `${count}`)
    })
    return { state, render, ...openPages(render) }
  }

  it('an older copy is shown, with its age, and Next is not asked by every reader', async () => {
    const { read, tell, state, render, lines } = fragile()
    await read(key)
    tell('changed', 'news:1')
    state.fails = true
    expect([await read(key), await read(key), await read(key)]).toEqual(Array(3).fill('1 (köhnə)'))
    expect(render).toHaveBeenCalledTimes(2)
    expect(lines).toEqual([`"${key}" could not be rendered: the database is away`])
  })

  it('the older copy ends as soon as rendering works again', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { read, tell, state } = fragile()
    await read(key)
    tell('changed', 'news:1')
    state.fails = true
    await read(key)
    state.fails = false
    vi.setSystemTime(Date.now() + limits.renderingRetry)
    expect(await read(key)).toBe('2')
  })

  it('an older copy is shown for a day and no longer', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { read, tell, state } = fragile()
    await read(key)
    tell('changed', 'news:1')
    state.fails = true
    vi.setSystemTime(Date.now() + 24 * 60 * 60_000 - 1)
    expect(await read(key)).toBe('1 (köhnə)')
    vi.setSystemTime(Date.now() + limits.renderingRetry)
    await expect(read(key)).rejects.toThrow(broken)
  })

  it('what was taken down is not shown', async () => {
    const { read, tell, state } = fragile()
    await read(key)
    state.fails = true
    tell('gone', 'news:1')
    await expect(read(key)).rejects.toThrow(broken)
  })

  it('what is taken down while readers wait for a newer one is not shown to them', async () => {
    const { render, answer } = heldNext()
    const { read, tell } = openPages(render)
    const first = read(key)
    await answer(0, pageOf(key, 'bir'))
    await first
    tell('changed', 'news:1')
    const reader = expect(read(key)).rejects.toThrow(broken)
    await vi.waitFor(() => expect(render).toHaveBeenCalledTimes(2))
    tell('gone', 'news:1')
    await answer(1, broken)
    await answer(2, broken)
    await reader
  })

  it('a page that says 503 of itself is shown only where there is no copy, and is not kept', async () => {
    const state = { status: 503 }
    const { read, tell } = openPages(async (asked) => pageOf(asked, `${state.status}`, state))
    expect(await read(key)).toBe('503')
    state.status = 200
    expect(await read(key)).toBe('200')
    tell('changed', 'news:1')
    state.status = 503
    expect(await read(key)).toBe('200 (köhnə)')
  })

  it('a slow rendering is waited for only a while, and kept when it comes', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] })
    const { render, answer } = heldNext()
    const { read, tell, pages } = openPages(render)
    const first = read(key)
    await answer(0, pageOf(key, 'bir'))
    await first
    tell('changed', 'news:1')
    vi.setSystemTime(Date.now() + 1)
    const reader = read(key)
    await vi.waitFor(() => expect(render).toHaveBeenCalledTimes(2))
    vi.setSystemTime(Date.now() + limits.copyPatience)
    // Another reader finds the rendering too old already; it does not begin a second one.
    expect(await read(key)).toBe('bir (köhnə)')
    await answer(1, pageOf(key, 'iki'))
    expect(await reader).toBe('iki')
    expect(pages.fresh(key)?.page.hash).toBe('iki')
    expect(render).toHaveBeenCalledTimes(2)
  })
})

describe('while changes are not heard', () => {
  it('copies hold for a day after the last word of the database, and no longer', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const trusted = Date.now() + 24 * 60 * 60_000
    const render = countingNext()
    const knowledge = { trustedUntil: () => trusted, hearing: () => false, replayed: Promise.resolve() }
    const { read, pages } = openPages(render, { knowledge })
    await read(key)
    vi.setSystemTime(trusted - 1)
    expect(pages.fresh(key)).toBeDefined()
    vi.setSystemTime(trusted)
    expect(pages.fresh(key)).toBeUndefined()
    expect(await read(key)).toBe('2')
  })
})
