import sharp from 'sharp'

/** A JPEG of clouds, others each time: something to be told apart. */
export async function clouds(width = 320, height = 240): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const few = sharp({ create: { width: 12, height: 9, channels: 3, background: '#888', noise } }).png()
  return sharp(await few.toBuffer())
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .jpeg()
    .toBuffer()
}
