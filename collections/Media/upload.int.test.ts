import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { clouds } from '@/tests/support/clouds'
import { accepted } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { asPdf, jpeg, pdf, pngOf, sendFile } from '@/tests/support/pictures'
import { Browser, openNewsroom } from '@/tests/support/rest'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'press-officer')
})
afterAll(() => payload.destroy())

const folder = join(env.dataDir, 'media')
const filesOnDisk = () => readdirSync(folder, { withFileTypes: true }).map(({ name }) => name)
const rows = async () => (await payload.count({ collection: 'media' })).totalDocs
const read = (name: unknown) => readFileSync(join(folder, String(name)))

interface Stored {
  filename: string
  mimeType: string
  width: number
  height: number
  filesize: number
  sizes: Record<string, { filename: string | null }>
}
const store = async (data: Buffer, how?: Parameters<typeof sendFile>[2]) =>
  accepted(await sendFile(desk, data, how)).body.doc as unknown as Stored
const derivatives = ({ sizes }: Stored) => Object.values(sizes).flatMap(({ filename }) => filename ?? [])

const grey = (width = 64, height = 48) =>
  sharp({ create: { width, height, channels: 3, background: '#888' } })
const html = Buffer.from('<!doctype html><script>alert(1)</script>')
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

describe('a file of an accepted kind', () => {
  it.each([
    ['image/jpeg', 'jpg', () => grey().jpeg().toBuffer()],
    ['image/png', 'png', () => grey().png().toBuffer()],
    ['image/webp', 'webp', () => grey().webp().toBuffer()],
    ['image/avif', 'avif', () => grey().avif({ effort: 0 }).toBuffer()],
  ])('is taken: %s', async (type, extension, make) => {
    const stored = await store(await make(), { name: `şəkil 1.${extension}`, type })
    expect(stored).toMatchObject({ mimeType: type, width: 64, height: 48 })
    expect(stored.filename).toMatch(new RegExp(`^[\\w-]+\\.${extension}$`))
    const kept = await sharp(read(stored.filename)).metadata()
    expect([kept.width, kept.height]).toEqual([64, 48])
  })

  it('is taken: a PDF, as it is', async () => {
    const stored = await store(pdf(), asPdf)
    expect(stored.mimeType).toBe('application/pdf')
    expect(read(stored.filename).equals(pdf())).toBe(true)
    expect(derivatives(stored)).toEqual([])
  })

  it('comes in every size, and opens at the desk without scripts', async () => {
    const stored = await store(await grey(1300, 740).jpeg().toBuffer())
    expect(derivatives(stored)).toHaveLength(18)
    for (const name of derivatives(stored)) expect(read(name).length).toBeGreaterThan(0)
    const opened = await desk.get(`/media/file/${stored.filename}`)
    expect(opened.status).toBe(200)
    expect(opened.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(opened.headers.get('x-content-type-options')).toBe('nosniff')
    expect(opened.headers.get('cache-control')).toBe('private, no-store')
  })

  it('loses the position of the camera everywhere, and stands upright', async () => {
    const taken = await grey(700, 500)
      .withExif({ IFD0: { Copyright: 'DMX' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 22/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(taken).metadata()).exif?.toString('latin1')).toContain('DMX')
    const stored = await store(taken)
    expect(stored).toMatchObject({ width: 500, height: 700 })
    for (const name of [stored.filename, ...derivatives(stored)]) {
      const { exif, orientation, xmp, iptc } = await sharp(read(name)).metadata()
      expect([name, exif, xmp, iptc, orientation ?? 1]).toEqual([name, undefined, undefined, undefined, 1])
      expect(read(name).includes('GPS')).toBe(false)
    }
  })

  it('is kept at 4,000 pixels a side at most', async () => {
    const stored = await store(await grey(5000, 100).jpeg().toBuffer())
    expect(stored).toMatchObject({ width: 4000, height: 80 })
  })
})

const wrongKind = /kind are not accepted/
const damaged = /damaged, or not of the kind/
/** A PNG whose header claims more pixels than anybody has; opened, it would take gigabytes. */
const refusals: [string, () => Buffer | Promise<Buffer>, { name: string; type: string }, number, RegExp][] = [
  ['an SVG', () => svg, { name: 'a.svg', type: 'image/svg+xml' }, 400, wrongKind],
  ['an SVG called JPEG', () => svg, { name: 'a.jpg', type: 'image/jpeg' }, 400, damaged],
  ['a page called JPEG', () => html, { name: 'a.jpg', type: 'image/jpeg' }, 400, damaged],
  ['a page called PDF', () => html, { name: 'a.pdf', type: 'application/pdf' }, 400, damaged],
  ['a page', () => html, { name: 'a.html', type: 'text/html' }, 400, wrongKind],
  ['a GIF', () => gif, { name: 'a.gif', type: 'image/gif' }, 400, wrongKind],
  ['a GIF called PNG', () => gif, { name: 'a.png', type: 'image/png' }, 400, damaged],
  ['a JPEG called PNG', () => jpeg(), { name: 'a.png', type: 'image/png' }, 400, damaged],
  ['a text', () => Buffer.from('salam'), { name: 'a.txt', type: 'text/plain' }, 400, wrongKind],
  ['a program', () => Buffer.from('MZ'), { name: 'a.exe', type: 'application/x-msdownload' }, 400, wrongKind],
  ['no bytes', () => Buffer.alloc(0), { name: 'a.jpg', type: 'image/jpeg' }, 400, damaged],
  [
    'half a JPEG',
    async () => (await grey(800, 600).jpeg().toBuffer()).subarray(0, 2000),
    { name: 'a.jpg', type: 'image/jpeg' },
    400,
    damaged,
  ],
  ['half a PDF', () => pdf().subarray(0, 12), asPdf, 400, damaged],
  ['900 megapixels', () => pngOf(30_000, 30_000), { name: 'a.png', type: 'image/png' }, 413, /50 megapixels/],
  ['51 megapixels', () => pngOf(10_000, 5_100), { name: 'a.png', type: 'image/png' }, 413, /50 megapixels/],
  ['21 MB', () => Buffer.concat([pdf(), Buffer.alloc(21 * 1024 * 1024)]), asPdf, 413, /20 MB at most/],
  ['60 MB', () => Buffer.alloc(60 * 1024 * 1024), asPdf, 413, /20 MB at most/],
  ['70 MB', () => Buffer.alloc(70 * 1024 * 1024), asPdf, 413, /20 MB at most/],
]

describe('a file that is not accepted', () => {
  it.each(refusals)(
    'is refused with a sentence and leaves nothing: %s',
    async (_name, make, how, status, why) => {
      const before = [await rows(), filesOnDisk()]
      const answer = await sendFile(desk, await make(), how)
      expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([status, expect.stringMatching(why)])
      expect([await rows(), filesOnDisk()]).toEqual(before)
    },
  )

  it('is refused in the language of the desk: chosen there, or else of the browser', async () => {
    const how = { name: 'a.svg', type: 'image/svg+xml' }
    const azerbaijani = /^Bu növ fayl qəbul edilmir/
    const sentence = async (who: Browser) => (await sendFile(who, svg, how)).body.errors?.[0]?.message
    expect(await sentence(desk)).toMatch(wrongKind)
    expect(await sentence(new Browser(desk.cookie, 'az'))).toMatch(azerbaijani)
    expect(await sentence(new Browser(`${desk.cookie}; newsroom-lng=az`, 'en'))).toMatch(azerbaijani)
  })

  it('leaves nothing either when its words are refused', async () => {
    const before = [await rows(), filesOnDisk()]
    const answer = await sendFile(desk, await jpeg(), { fields: { alt: 'x'.repeat(300) } })
    expect(answer.status).toBe(400)
    expect([await rows(), filesOnDisk()]).toEqual(before)
  })

  it('is not opened for somebody who may not upload', async () => {
    const answer = await sendFile(new Browser(), pngOf(30_000, 30_000), { name: 'a.png', type: 'image/png' })
    expect(answer.status).toBe(403)
  })
})

describe('the name of a file', () => {
  it.each([
    '../../evil.jpg',
    '..\\evil.jpg',
    'a\u0000.jpg',
    'CON.jpg',
    `${'ə'.repeat(300)}.jpg`,
    'evil.php.jpg',
    '\u202egpj.jpg',
    '.jpg',
  ])('is made harmless: %j', async (name) => {
    const answer = await sendFile(desk, await jpeg(), { name })
    expect(answer.status).toBeLessThan(500)
    if (answer.status < 300) expect(answer.body.doc?.filename).toMatch(/^[a-z0-9-]{1,120}\.jpg$/)
  })

  it('ends as its bytes say, not as it was called', async () => {
    const answer = await sendFile(desk, await jpeg(), { name: 'zərərli.html' })
    expect(answer.body.doc?.filename).toBe('zererli.jpg')
  })
})

describe('an unusual picture', () => {
  it('of 30 megapixels is taken within ten seconds or so and without much memory', async () => {
    const data = await sharp(await clouds(1500, 1250))
      .resize(6000, 5000)
      .jpeg({ quality: 90 })
      .toBuffer()
    global.gc?.()
    const began = performance.now()
    const start = process.memoryUsage().rss
    let peak = start
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss)
    }, 10)
    const answer = accepted(await sendFile(desk, data))
    clearInterval(watch)
    const [seconds, megabytes] = [(performance.now() - began) / 1000, (peak - start) / 2 ** 20]
    console.info(`30 megapixels: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`)
    expect(answer.body.doc).toMatchObject({ width: 4000, height: 3333 })
    // Alone on two cores it is a fifth of that; other tests run beside it.
    expect(seconds).toBeLessThan(40)
    expect(megabytes).toBeLessThan(900)
  }, 60_000)

  it.each([
    ['a point', 1, 1],
    ['a line across', 4000, 1],
    ['a line down', 1, 4000],
    ['as wide as a JPEG can be', 65_000, 20],
  ])('is taken, with sizes that open: %s', async (_name, width, height) => {
    const data = await sharp({ create: { width, height, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    const saved = accepted(await sendFile(desk, data, { name: 'x.png', type: 'image/png' })).body
      .doc as unknown as Stored
    for (const name of derivatives(saved))
      expect((await sharp(read(name)).metadata()).width).toBeGreaterThan(0)
  })

  it('in the colours of print has them as on a screen', async () => {
    const data = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#c81e3c' } })
      .toColourspace('cmyk')
      .withIccProfile('cmyk')
      .jpeg({ quality: 95 })
      .toBuffer()
    expect((await sharp(data).metadata()).space).toBe('cmyk')
    const saved = await store(data)
    for (const name of [saved.filename, ...derivatives(saved)]) {
      const { space } = await sharp(read(name)).metadata()
      const { dominant } = await sharp(read(name)).stats()
      expect([name, space, dominant.r > 150, dominant.g < 90, dominant.b < 110]).toEqual([
        name,
        'srgb',
        true,
        true,
        true,
      ])
    }
  })

  it('that moves is refused with a sentence, in every format that can', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 60, height: 40, channels: 3, background } })
        .png()
        .toBuffer()
    const frames = await Promise.all(['red', 'blue', 'green'].map(frame))
    const data = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer()
    const before = [await rows(), filesOnDisk()]
    const answer = await sendFile(desk, data, { name: 'a.webp', type: 'image/webp' })
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
      400,
      expect.stringMatching(/^Animated pictures are not accepted/),
    ])
    expect([await rows(), filesOnDisk()]).toEqual(before)
  })

  it.each(['png', 'webp', 'avif', 'jpeg'] as const)(
    'that came through only halfway is refused: %s',
    async (format) => {
      const whole = await sharp(await clouds(500, 400))
        .toFormat(format, format === 'avif' ? { effort: 0 } : {})
        .toBuffer()
      const before = [await rows(), filesOnDisk()]
      const answer = await sendFile(desk, whole.subarray(0, Math.floor(whole.length * 0.6)), {
        name: `a.${format}`,
        type: `image/${format}`,
      })
      expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
        400,
        expect.stringMatching(/damaged/),
      ])
      expect([await rows(), filesOnDisk()]).toEqual(before)
    },
  )

  it.each(['png', 'webp', 'avif', 'jpeg'] as const)(
    'loses the place where it was taken: %s',
    async (format) => {
      const exif = { IFD0: { Copyright: 'DMX' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 22/1 0/1' } }
      const data = await sharp(await clouds())
        .withExif(exif)
        .toFormat(format, format === 'avif' ? { effort: 0 } : {})
        .toBuffer()
      expect((await sharp(data).metadata()).exif).toBeDefined()
      const answer = await sendFile(desk, data, { name: `a.${format}`, type: `image/${format}` })
      const saved = accepted(answer).body.doc as unknown as Stored
      for (const name of [saved.filename, ...derivatives(saved)]) {
        const { exif: left, xmp, iptc } = await sharp(read(name)).metadata()
        expect([name, left, xmp, iptc]).toEqual([name, undefined, undefined, undefined])
      }
    },
  )
})
