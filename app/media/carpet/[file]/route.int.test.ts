import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDraft, makePublic } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { GET } from './route'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

const ask = (file: string) =>
  GET(new Request(`http://localhost/media/carpet/${file}`), { params: Promise.resolve({ file }) })
const mostBytes = 300_000

describe('the pattern of a link preview', () => {
  it('is a PNG of 1200 by 630 for a public item, its own and always the same', async () => {
    const ids = [
      await makePublic(desk, 'news', { title: 'Birinci' }),
      await makePublic(desk, 'news', { title: 'İkinci' }),
    ]
    const [first, second] = await Promise.all(
      ids.map(async (id) => Buffer.from(await (await ask(`${id}.png`)).arrayBuffer())),
    )
    expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(first?.length).toBeLessThan(mostBytes)
    expect(first?.equals(second as Buffer)).toBe(false)
    const again = await ask(`${ids[0]}.png`)
    expect(again.headers.get('content-type')).toBe('image/png')
    expect(again.headers.get('press-tags')).toBe(`news:${ids[0]}`)
    expect(Buffer.from(await again.arrayBuffer()).equals(first as Buffer)).toBe(true)
  })

  it('is not there for a draft, for what was taken down, nor for what is no item', async () => {
    const draft = await makeDraft(desk, 'news', { title: 'Qaralama' })
    const gone = await makePublic(desk, 'news', { title: 'Götürülən' })
    expect((await ask(`${gone}.png`)).status).toBe(200)
    await desk.post(`/news/${gone}/unpublish`)
    for (const file of [
      `${draft}.png`,
      `${gone}.png`,
      `${crypto.randomUUID()}.png`,
      'x.png',
      `${gone}.svg`,
      '%00',
    ])
      expect((await ask(file)).status, file).toBe(404)
  })

  it('has the measure of every preview also for the site as a whole', async () => {
    const site = readFileSync(join(import.meta.dirname, '../../../../public/preview.png'))
    expect(await sharp(site).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(site.length).toBeLessThan(mostBytes)
  })
})
