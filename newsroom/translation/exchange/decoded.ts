import { RefusedExchange } from './refusal'

/** The first line that is not in the encoding, for the sentence about it. */
function badLine(bytes: Uint8Array): number | null {
  let line = 1
  let start = 0
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const isBad = (end: number) => {
    try {
      decoder.decode(bytes.subarray(start, end))
      return false
    } catch (error) {
      if (error instanceof TypeError) return true
      throw error
    }
  }
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (isBad(end)) return line
    line++
    start = end + 1
  }
  return isBad(bytes.length) ? line : null
}

/** The encoding that a mark at the beginning, an XML declaration or a PO header names. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return 'utf-8'
  const beginning = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(beginning)
  const header = /^\s*</.test(beginning) ? null : /charset\s*=\s*([\w.:-]+)/i.exec(beginning)
  const named = (declared ?? header)?.[1] ?? 'utf-8'
  return named === 'CHARSET' ? 'utf-8' : named // what a PO template says before anybody filled it in
}

/** A file's text without a byte order mark. @throws RefusedExchange for signs that its encoding does not have */
export function decoded(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    throw new RefusedExchange('encoding', /^utf-?8$/i.test(encoding) ? badLine(bytes) : null, encoding)
  }
}
