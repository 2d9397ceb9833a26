import { describe, expect, it } from 'vitest'
import { withParts } from './page'

const part = (name: string, measured: string) => ({
  name,
  rows: [{ what: 'one page', measured }],
  where: ['2 cores'],
})

describe('the page of benchmarks', () => {
  it('keeps what other parts measured, and the order', () => {
    const both = withParts('', [part('speed', '9 ms'), part('search', '40 ms')])
    const again = withParts(both, [part('speed', '7 ms')])
    expect(again.indexOf('## speed')).toBeLessThan(again.indexOf('## search'))
    expect(again).toContain('7 ms')
    expect(again).toContain('40 ms')
    expect(again).not.toContain('9 ms')
  })

  it('comes out the same when it is written twice', () => {
    const once = withParts('', [part('speed', '9 ms'), part('search', '40 ms')])
    expect(withParts(once, [part('search', '40 ms')])).toBe(once)
  })
})
