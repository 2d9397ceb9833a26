import { describe, expect, it } from 'vitest'
import type { Shelf } from './localCopies'
import { copiesOf, copyKey, forgetAccount, keepCopy, largest, tidy } from './localCopies'

/** A browser's store with room for so many characters. */
function shelfOf(room = Number.POSITIVE_INFINITY): Shelf & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    get length() {
      return kept.size
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => {
      const others = [...kept].filter(([one]) => one !== key).reduce((sum, [, text]) => sum + text.length, 0)
      if (others + value.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, value)
    },
  }
}

const leyla = { account: 'leyla', collection: 'news', id: 'n1', locale: 'az' }
const now = Date.parse('2026-11-22T12:00:00Z')
const day = 24 * 60 * 60_000
const write = (title: string, at = now) => ({ at, data: { title } })

describe('what nobody has saved', () => {
  it('is found again by its author, the latest first, and by nobody else', () => {
    const shelf = shelfOf()
    keepCopy(shelf, copyKey(leyla, 't1'), write('Əvvəlki', now - 5000))
    keepCopy(shelf, copyKey(leyla, 't2'), write('Sonrakı'))
    expect(copiesOf(shelf, leyla).map(({ tab, copy }) => [tab, copy.data.title])).toEqual([
      ['t2', 'Sonrakı'],
      ['t1', 'Əvvəlki'],
    ])
    for (const other of [{ account: 'nigar' }, { id: 'n2' }, { locale: 'en' }, { collection: 'events' }])
      expect(copiesOf(shelf, { ...leyla, ...other })).toEqual([])
  })

  it('goes as its author logs out, and that of others stays', () => {
    const shelf = shelfOf()
    keepCopy(shelf, copyKey(leyla, 't1'), write('Mənim'))
    keepCopy(shelf, copyKey({ ...leyla, account: 'leyla2' }, 't1'), write('Başqasının'))
    shelf.setItem('theme', 'dark')
    forgetAccount(shelf, 'leyla')
    expect([...shelf.kept.keys()]).toEqual([copyKey({ ...leyla, account: 'leyla2' }, 't1'), 'theme'])
  })

  it('makes room by its age, and is not kept where it is larger than a browser takes', () => {
    const shelf = shelfOf(400)
    keepCopy(shelf, copyKey(leyla, 'old'), write('x'.repeat(200), now - 1000))
    expect(keepCopy(shelf, copyKey(leyla, 'new'), write('y'.repeat(250)))).toBe(true)
    expect(copiesOf(shelf, leyla).map(({ tab }) => tab)).toEqual(['new'])
    expect(keepCopy(shelf, copyKey(leyla, 'new'), write('z'.repeat(largest.one)))).toBe(false)
    expect(copiesOf(shelf, leyla)).toHaveLength(1)
    expect(keepCopy(shelfOf(10), copyKey(leyla, 'new'), write('y'))).toBe(false)
  })

  it('is dropped after two weeks, when there is too much, and where it cannot be read', () => {
    const shelf = shelfOf()
    keepCopy(shelf, copyKey(leyla, 'fresh'), write('Təzə'))
    shelf.setItem(copyKey(leyla, 'old'), JSON.stringify(write('Köhnə', now - 15 * day)))
    shelf.setItem(copyKey(leyla, 'broken'), '{"at":')
    tidy(shelf, now)
    expect(copiesOf(shelf, leyla).map(({ tab }) => tab)).toEqual(['fresh'])
    for (let at = 0; at < 30; at += 1) keepCopy(shelf, copyKey(leyla, `t${at}`), write(`${at}`, now + at))
    expect(shelf.length).toBeLessThanOrEqual(largest.count + 1)
    for (let at = 0; at < 5; at += 1)
      keepCopy(shelf, copyKey(leyla, `b${at}`), write('b'.repeat(900_000), now + 100 + at))
    const size = [...shelf.kept.values()].reduce((sum, text) => sum + text.length, 0)
    expect(size).toBeLessThanOrEqual(largest.all)
    expect(copiesOf(shelf, leyla)[0]?.tab).toBe('b4')
  })
})
