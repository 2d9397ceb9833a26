import { describe, expect, it } from 'vitest'
import { killAtRandom } from '../../faults/publishing/killedAtRandom'

describe('A8.6 processes that are killed at twenty random points while they publish', () => {
  it('leave each item wholly old or wholly new, and publishing again makes it new', async () => {
    const came = await killAtRandom(20)
    expect(came.old + came.new).toBe(20)
  })
})
