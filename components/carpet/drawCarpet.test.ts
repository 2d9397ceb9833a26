import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawCarpet } from './drawCarpet'

const seeds = Array.from({ length: 40 }, (_, number) => `xalça ${number}`)

describe('a carpet', () => {
  let pixels: Buffer
  beforeAll(async () => {
    // A tenth of the size: enough to compare halves, and quick
    pixels = await sharp(Buffer.from(drawCarpet('Qarabağ')))
      .resize(160, 90)
      .greyscale()
      .raw()
      .toBuffer()
  })

  it('is the same for one seed and another for another', () => {
    expect(drawCarpet('Şirvan')).toBe(drawCarpet('Şirvan'))
    expect(new Set(seeds.map(drawCarpet)).size).toBe(seeds.length)
  })

  it('is symmetric from left to right', () => {
    let differences = 0
    for (let row = 0; row < 90; row += 1) {
      for (let column = 0; column < 80; column += 1) {
        const left = pixels[row * 160 + column] ?? 0
        const right = pixels[row * 160 + 159 - column] ?? 0
        if (Math.abs(left - right) > 8) differences += 1
      }
    }
    expect(differences).toBe(0)
  })

  it('stays small enough to be sent in place of a picture', () => {
    for (const seed of seeds) expect(drawCarpet(seed).length, seed).toBeLessThan(80_000)
  })

  it('holds nothing of the seed that could break out of the drawing', () => {
    expect(drawCarpet('"><script>')).not.toContain('script')
  })
})
