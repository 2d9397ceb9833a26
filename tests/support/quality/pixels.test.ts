import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { changedBy } from './pixels'

const plain = (background: string) =>
  sharp({ create: { width: 4, height: 4, channels: 3, background } })
    .png()
    .toBuffer()

describe('the comparison of two pictures', () => {
  it('counts the pixels that became clearly lighter or darker', async () => {
    expect(await changedBy(await plain('#ffffff'), await plain('#96112b'), 3)).toBe(16)
    expect(await changedBy(await plain('#96112b'), await plain('#ffffff'), 3)).toBe(16)
  })

  it('does not count what one hardly sees', async () => {
    expect(await changedBy(await plain('#ffffff'), await plain('#dddddd'), 3)).toBe(0)
  })
})
