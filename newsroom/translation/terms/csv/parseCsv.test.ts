import { stringify } from 'csv-stringify/sync'
import { describe, expect, it } from 'vitest'
import { BrokenCsv, parseCsv } from './parseCsv'

const cells = (text: string, sign = ';') => parseCsv(text, sign).map((record) => record.cells)

describe('a CSV file', () => {
  it('is read as a well-known writer writes it, whatever its cells hold', () => {
    const parts = ['', 'əcnəbi', '"', '""', ';', ',', '\n', '\r\n', 'a"b', ' ', "'=1"]
    const rows = parts.flatMap((one) => parts.map((other) => ['x', one, `${one}${other}`, other]))
    for (const delimiter of [';', ',', '\t'])
      for (const [quoted, record_delimiter] of [
        [true, 'windows'],
        [true, 'unix'],
        [false, 'unix'], // with other line ends the writer leaves a single \n bare
      ] as const) {
        const text = stringify(rows, { delimiter, quoted, record_delimiter })
        expect(cells(text, delimiter)).toEqual(rows)
      }
  })

  it('has lines that are counted as an editor counts them', () => {
    const text = 'a;b\r\n\r\n"iki\nsətir";c\r\n;\nson'
    expect(parseCsv(text, ';')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['iki\nsətir', 'c'] },
      { line: 5, cells: ['', ''] },
      { line: 6, cells: ['son'] },
    ])
  })

  it('may end with an empty cell, and have quotation marks in the midst of one', () => {
    expect(cells('a;\nb "c" d;e')).toEqual([
      ['a', ''],
      ['b "c" d', 'e'],
    ])
    expect(cells('')).toEqual([])
  })

  it.each([
    ['a;b\nc;"d', 2],
    ['a\n"b"c;d\n', 2],
    ['"a\n\nb', 1],
  ])('that is broken says where: %j', (text, line) => {
    expect(() => parseCsv(text, ';')).toThrow(new BrokenCsv(line))
  })
})
