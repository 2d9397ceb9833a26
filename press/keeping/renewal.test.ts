import { describe, expect, it, vi } from 'vitest'
import { limits } from '../limits'
import { NextFailure } from '../next/failure'
import { heldNext } from '../testing/heldNext'
import { openPages, pageOf } from '../testing/openStore'

const key = '/az/xeberler/telim'

describe('a rendering that is under way', () => {
  it.each(['changed', 'gone'] as const)('and overtaken by an event (%s) is begun again', async (effect) => {
    const { render, answer } = heldNext()
    const { read, tell, pages } = openPages(render)
    const early = read(key)
    await vi.waitFor(() => expect(render).toHaveBeenCalled())
    tell(effect, 'news:1')
    const late = read(key)
    await answer(0, pageOf(key, 'köhnə'))
    await answer(1, pageOf(key, 'yeni'))
    expect([await early, await late, pages.fresh(key)?.page.hash]).toEqual(['yeni', 'yeni', 'yeni'])
  })

  it('and overtaken again and again is shown but not kept', async () => {
    const { render, answer } = heldNext()
    const { read, tell, pages } = openPages(render)
    const reader = read(key)
    for (let at = 0; at < limits.renderingTries; at++) {
      await vi.waitFor(() => expect(render).toHaveBeenCalledTimes(at + 1))
      tell('changed', 'news:1')
      await answer(at, pageOf(key, `${at}`))
    }
    expect(await reader).toBe(`${limits.renderingTries - 1}`)
    expect(pages.fresh(key)).toBeUndefined()
  })

  it('is never shown when what it shows was taken down again and again', async () => {
    const { render, answer } = heldNext()
    const { read, tell } = openPages(render)
    const reader = expect(read(key)).rejects.toThrow(NextFailure)
    for (let at = 0; at < limits.renderingTries; at++) {
      await vi.waitFor(() => expect(render).toHaveBeenCalledTimes(at + 1))
      tell('gone', 'news:1')
      await answer(at, pageOf(key, `${at}`))
    }
    await reader
  })

  it('is not begun again for events of other content', async () => {
    const { render, answer } = heldNext()
    const { read, tell, pages } = openPages(render)
    const reader = read(key)
    await vi.waitFor(() => expect(render).toHaveBeenCalled())
    tell('changed', 'news:2')
    await answer(0, pageOf(key, 'bir'))
    expect([await reader, pages.fresh(key)?.page.hash]).toEqual(['bir', 'bir'])
  })

  it('is given up when its last reader has gone, and the next one gets another', async () => {
    const signals: AbortSignal[] = []
    const { render, answer } = heldNext()
    const { read } = openPages((_, signal) => {
      signals.push(signal)
      return render()
    })
    const [first, second] = [new AbortController(), new AbortController()]
    const readers = [read(key, first.signal), read(key, second.signal)].map((reader) =>
      reader.catch(() => 'getdi'),
    )
    await vi.waitFor(() => expect(render).toHaveBeenCalled())
    first.abort()
    expect(signals[0]?.aborted).toBe(false)
    second.abort()
    expect(signals[0]?.aborted).toBe(true)
    await answer(0, new Error('given up'))
    const third = read(key)
    await answer(1, pageOf(key, 'bir'))
    expect(await third).toBe('bir')
    await Promise.all(readers)
  })

  it('waits in line when too many others run', async () => {
    const { render, answer } = heldNext()
    const { read } = openPages(render)
    const readers = Array.from({ length: limits.renderings + 1 }, (_, at) => read(`/az/${at}`))
    await vi.waitFor(() => expect(render).toHaveBeenCalledTimes(limits.renderings))
    await answer(0, pageOf('/az/0', 'bir'))
    await vi.waitFor(() => expect(render).toHaveBeenCalledTimes(limits.renderings + 1))
    for (let at = 1; at <= limits.renderings; at++) await answer(at, pageOf(`/az/${at}`, 'bir'))
    await Promise.all(readers)
  })
})
