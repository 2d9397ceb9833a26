import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'

/**
 * Rows as CSV (RFC 4180, with the mark by which spreadsheets know UTF-8), in the order in which they come. What begins
 * like a formula is written so that no spreadsheet takes it for one: names, titles and reasons were typed by people.
 */
export function csvStream(
  columns: string[],
  rows: AsyncIterable<Record<string, unknown>>,
): ReadableStream<Uint8Array> {
  const lines = stringify({
    header: true,
    columns,
    bom: true,
    escape_formulas: true,
    quoted_string: true, // a lone carriage return would begin a row for some programs
    record_delimiter: 'windows',
  })
  const source = Readable.from(rows)
  source.on('error', (error) => lines.destroy(error)) // the reader sees that the file is not whole
  return Readable.toWeb(source.pipe(lines)) as ReadableStream<Uint8Array>
}
