import { describe, expect, it, vi } from 'vitest'
import { Lifetime } from './lifetime'

describe('the end of a command', () => {
  it('undoes what was begun, the newest first, and once', async () => {
    const life = new Lifetime()
    const done: string[] = []
    life.onEnd(() => void done.push('database'))
    life.onEnd(async () => void done.push('press'))
    await Promise.all([life.end(), life.end()])
    expect(done).toEqual(['press', 'database'])
  })

  it('goes on when one part does not end in order, and says so', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const life = new Lifetime()
    const database = vi.fn()
    life.onEnd(database)
    life.onEnd(() => Promise.reject(new Error('the press hangs')))
    await life.end()
    expect(database).toHaveBeenCalledOnce()
    expect(complaint).toHaveBeenCalledOnce()
    complaint.mockRestore()
  })

  it('ends at once what begins while it ends', async () => {
    const life = new Lifetime()
    await life.end()
    const late = vi.fn()
    life.onEnd(late)
    await vi.waitFor(() => expect(late).toHaveBeenCalledOnce())
  })

  it('takes every shortcut for someone who asks twice', async () => {
    const life = new Lifetime()
    const cut = vi.fn()
    life.onHurry(cut)
    life.hurry()
    await vi.waitFor(() => expect(cut).toHaveBeenCalledOnce())
  })
})
