import { describe, expect, it } from 'vitest'
import { cropAround } from './cropAround'

describe('the crop of a picture', () => {
  const wide = { width: 1600, height: 900 }
  const tall = { width: 600, height: 1200 }

  it('is the whole where the ratio is that of the picture', () => {
    expect(cropAround(wide, 16 / 9, { x: 10, y: 90 })).toEqual({ ...wide, left: 0, top: 0 })
  })

  it('has the focus in its middle, and stops at the edges', () => {
    expect(cropAround(wide, 1, { x: 50, y: 50 })).toMatchObject({
      left: 350,
      top: 0,
      width: 900,
      height: 900,
    })
    expect(cropAround(wide, 1, { x: 0, y: 0 }).left).toBe(0)
    expect(cropAround(wide, 1, { x: 100, y: 0 }).left).toBe(700)
    expect(cropAround(tall, 3 / 2, { x: 50, y: 50 })).toMatchObject({
      width: 600,
      height: 400,
      left: 0,
      top: 400,
    })
    expect(cropAround(tall, 3 / 2, { x: 50, y: 20 }).top).toBe(40)
    expect(cropAround(tall, 3 / 2, { x: 50, y: 99 }).top).toBe(800)
  })
})
