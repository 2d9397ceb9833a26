import { describe, expect, it } from 'vitest'
import { Ledger } from './ledger'

const at = 1_000
const ledgerOf = (...events: ['changed' | 'gone', ...string[]][]) => {
  const ledger = new Ledger()
  for (const [effect, ...tags] of events) ledger.touch({ effect, tags, at })
  return ledger
}

describe('the ledger', () => {
  it('says that what was not touched since is fresh', () => {
    const ledger = ledgerOf(['changed', 'news:1'], ['gone', 'news:2'])
    expect(ledger.standing(['news:1', 'news:2'], 2)).toEqual({ state: 'fresh' })
    expect(ledger.standing(['news:3'], 0)).toEqual({ state: 'fresh' })
    expect(ledger.standing([], 0)).toEqual({ state: 'fresh' })
  })

  it('says since when a copy is out of date', () => {
    const ledger = ledgerOf(['changed', 'news:1'])
    ledger.touch({ effect: 'changed', tags: ['news:2'], at: 2_000 })
    expect(ledger.standing(['news:2', 'news:1'], 0)).toEqual({ state: 'stale', since: 1_000 })
    expect(ledger.standing(['news:2', 'news:1'], 1)).toEqual({ state: 'stale', since: 2_000 })
  })

  it('holds a takedown against everything from before it, also when the item was published again', () => {
    const ledger = ledgerOf(['gone', 'news:1'], ['changed', 'news:1'])
    expect(ledger.standing(['news:1'], 0)).toEqual({ state: 'gone' })
    expect(ledger.standing(['news:1'], 1)).toEqual({ state: 'stale', since: at })
    expect(ledger.standing(['news:1'], 2)).toEqual({ state: 'fresh' })
  })

  it('can forget everything', () => {
    const ledger = ledgerOf(['changed', 'news:1'])
    const floor = ledger.forgetAll()
    expect(ledger.standing(['news:9'], floor - 1)).toEqual({ state: 'gone' })
    expect(ledger.standing(['news:1'], floor)).toEqual({ state: 'fresh' })
  })

  it('says the same when it is written out and taken up again', () => {
    const ledger = ledgerOf(['changed', 'a'])
    ledger.forgetAll()
    for (const [effect, ...tags] of [
      ['gone', 'b', 'c'],
      ['changed', 'b'],
      ['changed', 'c', 'd'],
    ] as const)
      ledger.touch({ effect, tags, at })
    const again = new Ledger()
    for (const line of ledger.lines()) again.restore(line)
    expect(again.position).toBe(ledger.position)
    for (const tag of ['a', 'b', 'c', 'd', 'e'])
      for (let began = 0; began <= ledger.position; began++)
        expect([tag, began, again.standing([tag], began)]).toEqual([
          tag,
          began,
          ledger.standing([tag], began),
        ])
  })
})
