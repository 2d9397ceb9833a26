import { decoded } from './decoded'
import { readPo } from './po/readPo'
import { RefusedExchange } from './refusal'
import type { ExchangeFile } from './unit'
import { readXliff } from './xliff/readXliff'

/** In bytes. An item of 300 segments is about 300 kB of XLIFF. */
export const largestExchange = 5 * 1024 * 1024
const mostUnits = 20_000

/**
 * Reads an XLIFF or PO file, whichever it is; its name does not count.
 * @throws RefusedExchange with the line and the reason, in both languages
 */
export function readExchange(bytes: Uint8Array): ExchangeFile {
  if (bytes.length > largestExchange) throw new RefusedExchange('too-large')
  const text = decoded(bytes)
  if (text.trim() === '') throw new RefusedExchange('empty')
  if (text.includes('\0')) throw new RefusedExchange('wrong-kind')
  const file = text.trimStart().startsWith('<') ? readXliff(text) : readPoOr(text)
  if (file.units.length > mostUnits) throw new RefusedExchange('too-many-units')
  refuseTwice(file)
  return file
}

/** What is neither begins with no line of a PO file. */
function readPoOr(text: string): ExchangeFile {
  if (!/^\s*(?:#|msgid|msgctxt)/.test(text)) throw new RefusedExchange('wrong-kind', 1)
  return readPo(text)
}

/** Which of two would be taken, nobody could know. */
function refuseTwice({ units }: ExchangeFile): void {
  const seen = new Set<string>()
  for (const { id, line } of units) {
    if (id !== '' && seen.has(id)) throw new RefusedExchange('twice', line, id)
    seen.add(id)
  }
}
