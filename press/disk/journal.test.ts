import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openJournal } from './journal'

let folder: string
let lines: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-journal-'))
  lines = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => join(folder, 'press', 'ledger')
const open = () => openJournal(file(), (line) => lines.push(line))
const horizon = { database: '7/1/newsroom', xid: '812', at: 1_000 }
const touch = (journal: ReturnType<typeof open>, effect: 'changed' | 'gone', tag: string) => ({
  position: journal.ledger.touch({ effect, tags: [tag], at: 5 }),
  effect,
  at: 5,
  tags: [tag],
})

describe('the journal of the press', () => {
  it('begins in a new place with nothing known: no copy from before counts', () => {
    const { ledger, horizon } = open()
    expect(horizon).toBeUndefined()
    expect(ledger.standing(['news:1'], ledger.position - 1)).toEqual({ state: 'gone' })
    expect(lines).toEqual([])
  })

  it('remembers what was taken down and how far events were heard', () => {
    const first = open()
    const began = first.ledger.position
    first.write([touch(first, 'gone', 'news:1'), touch(first, 'changed', 'news:2')], horizon)
    const again = open()
    expect(again.horizon).toEqual(horizon)
    expect(again.ledger.standing(['news:1'], began)).toEqual({ state: 'gone' })
    expect(again.ledger.standing(['news:2'], began)).toEqual({ state: 'stale', since: 5 })
    expect(again.ledger.standing(['news:3'], began)).toEqual({ state: 'fresh' })
  })

  it('places what it hears after a kill above everything from before, also what was not written down', () => {
    const first = open()
    touch(first, 'changed', 'news:1')
    const rendered = first.ledger.position
    const again = open()
    touch(again, 'changed', 'news:2')
    expect(again.ledger.standing(['news:2'], rendered)).toMatchObject({ state: 'stale' })
  })

  it('overlooks a last line that was not finished', () => {
    const first = open()
    const began = first.ledger.position
    first.write([touch(first, 'gone', 'news:1')], horizon)
    appendFileSync(file(), '{"position":12,"eff')
    expect(open().ledger.standing(['news:1'], began)).toEqual({ state: 'gone' })
    expect(lines).toEqual([])
  })

  it.each(['{"press":"ledger 0"}\n', 'x\n', ''])(
    'forgets everything when it cannot be understood: %j',
    (text) => {
      const began = open().ledger.position
      writeFileSync(file(), text)
      const { ledger } = open()
      expect(ledger.standing(['news:3'], began)).toEqual({ state: 'gone' })
      expect(lines.join()).toContain('begun anew')
    },
  )

  it('is gathered anew at every start', () => {
    const first = open()
    for (let at = 0; at < 50; at++) first.write([touch(first, 'changed', 'news:1')], horizon)
    const long = readFileSync(file(), 'utf8').split('\n').length
    open()
    expect(readFileSync(file(), 'utf8').split('\n').length).toBeLessThan(long / 10)
  })

  it('says when the disk does not take it, and writes everything as soon as it does', () => {
    const journal = open()
    const began = journal.ledger.position
    journal.close()
    rmSync(join(folder, 'press'), { recursive: true })
    writeFileSync(join(folder, 'press'), '')
    expect(journal.write([touch(journal, 'gone', 'news:1')])).toBe(false)
    rmSync(join(folder, 'press'))
    openJournal(join(folder, 'press', 'other'), () => undefined).close()
    expect(journal.write([touch(journal, 'gone', 'news:2')])).toBe(true)
    const again = open()
    expect(again.ledger.standing(['news:1'], began)).toEqual({ state: 'gone' })
    expect(again.ledger.standing(['news:2'], began)).toEqual({ state: 'gone' })
  })
})
