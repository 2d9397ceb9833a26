import sharp from 'sharp'

/**
 * A drawing as the PNG that link previews show: 1200 by 630, as every service takes it. Few colours and flat
 * ones, so a palette keeps it far below the 300 KB above which some show nothing.
 */
export async function previewPicture(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = sharp(Buffer.from(svg)).resize(1200, 630, { fit: 'cover' })
  return new Uint8Array(await drawing.png({ palette: true, colours: 64, dither: 0 }).toBuffer())
}
