import type { EmbeddedPicture } from './readDocx'
import { readDocx } from './readDocx'
import { RefusedFile } from './refusedFile'

/** What a file holds, before anything is made of it. */
export type FileContent =
  | { form: 'html'; html: string; pictures: EmbeddedPicture[] }
  | { form: 'text'; text: string }

/** Bytes of a file that may come in. */
export const largestFile = 25 * 1024 * 1024

/** Characters of text in one item; the longest laws have about half of it. */
const longestText = 1_000_000

const beginsWith = (bytes: Uint8Array, ...signature: number[]) =>
  signature.every((byte, at) => bytes[at] === byte)

/**
 * Reads a Word (.docx), HTML or plain text file. What a file is, its bytes say; its name decides between HTML and
 * text only.
 * @throws RefusedFile with a sentence for its owner
 */
export async function readFile(name: string, bytes: Uint8Array): Promise<FileContent> {
  if (bytes.byteLength === 0) throw new RefusedFile('empty')
  if (bytes.byteLength > largestFile) throw new RefusedFile('too-large')
  if (beginsWith(bytes, 0x50, 0x4b)) {
    const { html, pictures } = await readDocx(bytes)
    return { form: 'html', html: short(html), pictures }
  }
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new RefusedFile('old-word')
  if (isProgram(bytes)) throw new RefusedFile('wrong-kind')
  if (/\.docx$/i.test(name)) throw new RefusedFile('damaged')
  const text = short(decode(bytes))
  if (text.trim() === '') throw new RefusedFile('empty')
  return isHtml(name, text) ? { form: 'html', html: text, pictures: [] } : { form: 'text', text }
}

function short(text: string): string {
  if (text.length > longestText) throw new RefusedFile('too-long')
  return text
}

const isUtf16 = (bytes: Uint8Array) => beginsWith(bytes, 0xff, 0xfe) || beginsWith(bytes, 0xfe, 0xff)

/** PDF and RTF by their signatures; programs, pictures and the like by the zero bytes that no text has. */
const isProgram = (bytes: Uint8Array) =>
  beginsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
  beginsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66) ||
  (!isUtf16(bytes) && bytes.subarray(0, 4096).includes(0))

/** UTF-8 or UTF-16; what is neither is taken for the old Turkish code page of Windows, or refused as no text. */
function decode(bytes: Uint8Array): string {
  const utf16 = isUtf16(bytes) && (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be')
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const declared = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1]
  for (const encoding of [utf16 || 'utf-8', declared, 'windows-1254']) {
    const text = encoding && decoded(bytes, encoding)
    if (typeof text === 'string') return text
  }
  throw new RefusedFile('wrong-kind')
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

const isHtml = (name: string, text: string) =>
  /\.x?html?$/i.test(name) ||
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|article|main|div|p|h[1-6]|table)\b/i.test(text)
