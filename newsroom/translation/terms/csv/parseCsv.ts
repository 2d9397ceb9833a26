/** A record of a file and the line at which it begins, the first being 1. */
export interface CsvRecord {
  line: number
  cells: string[]
}

/** A file that breaks the rules of CSV: a quotation mark that is not closed, or words behind one that is. */
export class BrokenCsv extends Error {
  override name = 'BrokenCsv'
  constructor(
    /** Where the cell begins that cannot be read */
    readonly line: number,
  ) {
    super(`a quotation mark is not closed as it should be, line ${line}`)
  }
}

const lineEnd = /\r\n|\r|\n/y
const lineEnds = /\r\n|\r|\n/g

/**
 * The records of a file as RFC 4180 has them, with any sign between the cells and any line end, also inside of quotation
 * marks; a quotation mark in the midst of a cell that does not begin with one is a sign like others, as spreadsheets take
 * it. Empty lines are no records.
 * @param delimiter one sign
 * @throws BrokenCsv
 */
export function parseCsv(text: string, delimiter: string): CsvRecord[] {
  const records: CsvRecord[] = []
  const bare = new RegExp(`[^${delimiter}\r\n]*`, 'y')
  let at = 0
  let line = 1
  while (at < text.length) {
    const record: CsvRecord = { line, cells: [] }
    let goesOn = true
    while (goesOn) {
      const { value, end } = text[at] === '"' ? quotedCell(text, at, line) : bareCell(text, at, bare)
      record.cells.push(value)
      line += text.slice(at, end).match(lineEnds)?.length ?? 0
      goesOn = text[end] === delimiter
      at = goesOn ? end + 1 : end
    }
    lineEnd.lastIndex = at
    const ended = lineEnd.exec(text)
    if (!ended && at < text.length) throw new BrokenCsv(record.line)
    at += ended?.[0].length ?? 0
    line += 1
    if (record.cells.length > 1 || record.cells[0] !== '') records.push(record)
  }
  return records
}

function bareCell(text: string, at: number, bare: RegExp): { value: string; end: number } {
  bare.lastIndex = at
  const value = bare.exec(text)?.[0] ?? ''
  return { value, end: at + value.length }
}

/** Two quotation marks inside stand for one. */
function quotedCell(text: string, at: number, line: number): { value: string; end: number } {
  let value = ''
  for (let from = at + 1; ; ) {
    const close = text.indexOf('"', from)
    if (close < 0) throw new BrokenCsv(line)
    value += text.slice(from, close)
    if (text[close + 1] !== '"') return { value, end: close + 1 }
    value += '"'
    from = close + 2
  }
}
