import { describe, expect, it } from 'vitest'
import type { Row } from './table'
import { allMet, markdownTable, plainTable } from './table'

const rows: Row[] = [
  { what: 'press', measured: '30,000 requests/s' },
  { what: 'share of nginx', measured: '0.9', demand: { words: 'at least 0.8', met: true } },
]

describe('the table of benchmarks', () => {
  it('stands in columns, and says of every demand whether it is met', () => {
    expect(plainTable(rows).split('\n')).toEqual([
      'what            measured           demand        met',
      'press           30,000 requests/s',
      'share of nginx  0.9                at least 0.8  yes',
    ])
    expect(markdownTable(rows)).toContain('| share of nginx | 0.9 | at least 0.8 | yes |')
  })

  it('fails by a single demand that is missed', () => {
    expect(allMet(rows)).toBe(true)
    expect(allMet([...rows, { what: 'x', measured: '1', demand: { words: '2', met: false } }])).toBe(false)
  })
})
