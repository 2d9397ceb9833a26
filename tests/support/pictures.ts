import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { accepted } from './documents'
import type { Answer, Browser } from './rest'

interface Size {
  width?: number
  height?: number
}

/** A grey JPEG. */
export const jpeg = ({ width = 64, height = 48 }: Size = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()

/** A PNG that is nothing but a header, which claims a size: what a decompression bomb begins with. */
export function pngOf(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    check.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, check])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(Buffer.alloc(1000))
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The shortest PDF that is accepted; unlike a picture it needs no derivatives. */
export const pdf = (): Buffer => Buffer.from('%PDF-1.4\nxref\n0 0\ntrailer<<>>\nstartxref\n9\n%%EOF\n')

export const asPdf = { name: 'qayda.pdf', type: 'application/pdf' }

/** What the desk asks of everybody who brings a picture. */
export const rights = { credit: 'A. Quliyev', licence: 'Öz şəklimiz' }

/** Sends a file as the upload form does. */
export function sendFile(
  desk: Browser,
  data: Buffer,
  { name = 'sekil.jpg', type = 'image/jpeg', fields = {} as Record<string, unknown> } = {},
): Promise<Answer> {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], name, { type }))
  form.set('_payload', JSON.stringify({ ...rights, ...fields }))
  return desk.post('/media', form)
}

/** @returns the id of the stored file */
export const upload = async (
  desk: Browser,
  data: Buffer,
  fields: Record<string, unknown> = {},
): Promise<string> => String(accepted(await sendFile(desk, data, { fields })).body.doc?.id)
