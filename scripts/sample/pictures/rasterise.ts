import sharp from 'sharp'

/** A drawing as a JPEG of 1600 by 900, the size in which an editor would upload a photograph. */
export function rasterise(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).resize(1600, 900).jpeg({ quality: 90, mozjpeg: true }).toBuffer()
}
