import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { accepted } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import { upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let staff: Record<Person, Browser>
let id: string
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  const half = (background: string) =>
    sharp({ create: { width: 400, height: 400, channels: 3, background } })
      .png()
      .toBuffer()
  const picture = await sharp({ create: { width: 800, height: 400, channels: 3, background: 'red' } })
    .composite([{ input: await half('blue'), left: 400, top: 0 }])
    .jpeg()
    .toBuffer()
  id = await upload(staff['press-officer'], picture, { alt: 'Qırmızı və mavi' })
})
afterAll(() => payload.destroy())

const folder = join(env.dataDir, 'media')
const focus = (x: number, y = 50) => `uploadEdits[focalPoint][x]=${x}&uploadEdits[focalPoint][y]=${y}`
const stored = async () => (await staff['press-officer'].get(`/media/${id}?locale=az`)).body

/** What is seen in the square, as the colour of its middle. */
async function seen(): Promise<'red' | 'blue' | 'both'> {
  const { sizes } = (await stored()) as unknown as { sizes: Record<string, { filename: string }> }
  const { data, info } = await sharp(readFileSync(join(folder, String(sizes['square192-jpeg']?.filename))))
    .raw()
    .toBuffer({ resolveWithObject: true })
  const at = (x: number) => (Math.floor(info.height / 2) * info.width + x) * info.channels
  const isRed = (x: number) => (data[at(x)] ?? 0) > (data[at(x) + 2] ?? 0)
  const [left, right] = [isRed(10), isRed(info.width - 10)]
  if (left !== right) return 'both'
  return left ? 'red' : 'blue'
}

describe('the focal point of a picture', () => {
  it('stands in the middle at first, and says what its square shows', async () => {
    expect(await seen()).toBe('both')
    accepted(await staff['press-officer'].patch(`/media/${id}?${focus(10)}`, {}))
    expect(await seen()).toBe('red')
    accepted(await staff['press-officer'].patch(`/media/${id}?${focus(90)}`, {}))
    expect(await seen()).toBe('blue')
    expect(await stored()).toMatchObject({ focalX: 90, focalY: 50, alt: 'Qırmızı və mavi' })
  })

  it('keeps the address of the picture, and leaves no old file behind', async () => {
    const before = await stored()
    const files = readdirSync(folder).sort()
    accepted(await staff['press-officer'].patch(`/media/${id}?${focus(50)}`, {}))
    const after = await stored()
    expect([after.key, after.filename]).toEqual([before.key, before.filename])
    expect(readdirSync(folder).sort()).toEqual(files)
  })

  it('is not moved by a translator or a reader', async () => {
    const before = await stored()
    for (const who of ['translator', 'reader', 'visitor'] as const)
      expect((await staff[who].patch(`/media/${id}?${focus(10)}`, {})).status).toBe(403)
    expect(await stored()).toEqual(before)
  })

  it('loses no file when the words beside it are refused', async () => {
    const before = await stored()
    const files = readdirSync(folder).sort()
    const answer = await staff['press-officer'].patch(`/media/${id}?locale=az&${focus(10)}`, {
      alt: 'x'.repeat(300),
    })
    expect(answer.status).toBe(400)
    expect(readdirSync(folder).sort()).toEqual(files)
    expect(await stored()).toEqual(before)
  })

  it.each(['abc', '-5', '1e9', '{"x":1}'])('is not broken by %s', async (x) => {
    const answer = await staff['press-officer'].patch(`/media/${id}?uploadEdits[focalPoint][x]=${x}`, {})
    expect(answer.status).toBeLessThan(500)
    expect((await stored()).key).toBeTruthy()
  })
})
