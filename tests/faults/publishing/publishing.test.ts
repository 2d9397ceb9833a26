import { describe, expect, it } from 'vitest'
import { killAtRandom } from './killedAtRandom'

describe('A8.6 a process that is killed while it publishes', () => {
  it('leaves the item wholly old or wholly new, and publishing again makes it new', async () => {
    const { old } = await killAtRandom(2)
    expect(old).toBeGreaterThan(0)
  }, 240_000)
})
