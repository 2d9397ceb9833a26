/**
 * Opens one Word file in a thread of its own (see readDocx.ts), which is ended when it takes too long or too much
 * memory. Node runs this file as it stands, so it imports packages only.
 *
 * Every part is unpacked here, counted while it comes, and looked at before mammoth sees it; mammoth reads these
 * parts and never the archive, so nothing can be one thing to the check and another to the reader.
 */
import { parentPort, workerData } from 'node:worker_threads'
import mammoth from 'mammoth'
import { fromBufferPromise } from 'yauzl'

/** Limits of a release and far from those of a book; a text of a thousand pages has 10 MB of XML. */
const mostParts = 2_000
const mostBytes = 80 * 1024 * 1024
const mostTextBytes = 16 * 1024 * 1024
/** Tags and attributes; a tree of more of them outgrows the memory that this thread has, but slowly. */
const mostMarks = 500_000

class Refused extends Error {}

type Parts = Map<string, Buffer>

const isText = (name: string) => /\.(?:xml|rels|vml)$/i.test(name)

/** Every file of the archive. Ones that say less about their size than they hold are refused by yauzl. */
async function unpack(bytes: Uint8Array): Promise<Parts> {
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
  })
  if (zip.entryCount > mostParts) throw new Refused('too-many-parts')
  const parts: Parts = new Map()
  let [all, text] = [0, 0]
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue
    all += entry.uncompressedSize
    if (isText(entry.fileName)) text += entry.uncompressedSize
    if (all > mostBytes || text > mostTextBytes) throw new Refused('too-large-inside')
    parts.set(entry.fileName, await unpacked(await zip.openReadStreamPromise(entry), entry.uncompressedSize))
  }
  return parts
}

/** Written into its place as it comes: gathered and then joined, it would lie in memory twice. */
async function unpacked(stream: AsyncIterable<Buffer>, size: number): Promise<Buffer> {
  const part = Buffer.alloc(size)
  let at = 0
  for await (const chunk of stream) at += chunk.copy(part, at)
  return part
}

/** A link in the text leads out of the file and reads nothing; so does the path of the template that it was made with. */
const harmlessOutside = /\/hyperlink$/
const template = /\/attachedTemplate$/
const onOwnDisk = /^(?:file:\/\/\/)?[a-z]:[\\/]|^[^:\\/]+$/i

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return (value?.[1] ?? value?.[2] ?? '').replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits) =>
    String.fromCodePoint(Math.min(Number.parseInt(digits, hex ? 16 : 10), 0x10ffff)),
  )
}

function refusesRelations(xml: string): boolean {
  return [...xml.matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)].some(([tag]) => {
    if (attribute(tag, 'TargetMode').toLowerCase() !== 'external') return false
    const type = attribute(tag, 'Type')
    if (harmlessOutside.test(type)) return false
    return !(template.test(type) && onOwnDisk.test(attribute(tag, 'Target')))
  })
}

function checkParts(parts: Parts): void {
  if (!parts.has('[Content_Types].xml') || ![...parts.keys()].some((name) => /^word\//.test(name)))
    throw new Refused('wrong-kind')
  let marks = 0
  for (const [name, bytes] of parts) {
    if (!isText(name)) continue
    marks += marksIn(bytes)
    if (marks > mostMarks) throw new Refused('too-large-inside')
    // UTF-16 would hide what is looked for; Word writes UTF-8.
    if (bytes.subarray(0, 64).includes(0)) throw new Refused('damaged')
    const xml = bytes.toString('utf8')
    if (/<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)/i.test(xml)) throw new Refused('declarations')
    if (name.endsWith('.rels') && refusesRelations(xml)) throw new Refused('outside-file')
  }
}

const [lessThan, equals] = [0x3c, 0x3d]

/** Every tag has a <, every attribute a =. */
function marksIn(xml: Buffer): number {
  let marks = 0
  for (const byte of xml) if (byte === lessThan || byte === equals) marks += 1
  return marks
}

/** What mammoth asks of an archive (lib/unzip.js of 1.13.0 takes it as `file`; its types do not say so). */
const archiveOf = (parts: Parts) => ({
  exists: (name: string) => parts.has(name),
  read: async (name: string, encoding?: BufferEncoding | 'utf-8') => {
    const bytes = parts.get(name)
    if (!bytes) throw new Refused('damaged')
    return encoding ? bytes.toString(encoding) : bytes
  },
})

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='caption'] => p.caption:fresh",
]

async function convert(parts: Parts) {
  const pictures: { type: string; bytes: Uint8Array<ArrayBuffer> }[] = []
  const numbers = new Map<object, number>()
  const convertImage = mammoth.images.imgElement(async (image) => {
    // The part itself, as `archiveOf` gives it; readAsBuffer would copy it each time that it is shown.
    const part = (await image.readAsArrayBuffer()) as unknown as Buffer<ArrayBuffer>
    const number = numbers.get(part) ?? pictures.push({ type: image.contentType, bytes: part })
    numbers.set(part, number)
    return { src: `picture:${number}` }
  })
  const options = {
    styleMap: styles,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage,
  }
  const { value } = await mammoth.convertToHtml({ file: archiveOf(parts) } as never, options)
  return { html: value, pictures }
}

async function answer() {
  try {
    const parts = await unpack(workerData as Uint8Array)
    checkParts(parts)
    const read = await convert(parts)
    // Pictures are handed over, not copied.
    parentPort?.postMessage(
      read,
      read.pictures.map(({ bytes }) => bytes.buffer),
    )
  } catch (error) {
    parentPort?.postMessage({ refused: error instanceof Refused ? error.message : 'damaged' })
  }
}

await answer()
