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

/** The shortest PDF that is accepted; unlike a picture it needs no derivatives. */
export const pdf = (): Buffer => Buffer.from('%PDF-1.4\nxref\n0 0\ntrailer<<>>\nstartxref\n9\n%%EOF\n')

export const asPdf = { name: 'qayda.pdf', type: 'application/pdf' }

/** Sends a file as the upload form does. */
export function sendFile(
  desk: Browser,
  data: Buffer,
  { name = 'sekil.jpg', type = 'image/jpeg', fields = {} as Record<string, unknown> } = {},
): Promise<Answer> {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], name, { type }))
  form.set('_payload', JSON.stringify(fields))
  return desk.post('/media', form)
}

/** @returns the id of the stored file */
export const upload = async (
  desk: Browser,
  data: Buffer,
  fields: Record<string, unknown> = {},
): Promise<string> => String(accepted(await sendFile(desk, data, { fields })).body.doc?.id)
