import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rememberMediaUses } from '@/newsroom/publishing/mediaUses'
import { accepted, makeDraft, makePublic, publishIt } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { jpeg, sendFile, upload } from '@/tests/support/pictures'
import { giveLink } from '@/tests/support/readingLinks'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { GET as getByLink } from '../../../(preview)/preview/link/media/[key]/[file]/route'
import { GET } from './route'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

const ask = (key: string, file: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost:3000/media/${key}/${file}`, { headers }), {
    params: Promise.resolve({ key, file }),
  })

const keyOf = async (id: string) =>
  String((await payload.findByID({ collection: 'media', id, overrideAccess: true })).key)

const sizes = ['w480', 'w960', 'w1600', 'wide640', 'wide1280', 'square192']
const files = sizes.flatMap((size) => ['avif', 'webp', 'jpg'].map((extension) => `${size}.${extension}`))

describe('a picture', () => {
  it('is private, public while a public item shows it, and private again, in every size', async () => {
    const image = await upload(desk, await jpeg({ width: 2000, height: 1400 }))
    const key = await keyOf(image)
    const statuses = async () =>
      new Set(await Promise.all(files.map(async (file) => (await ask(key, file)).status)))
    expect(await statuses()).toEqual(new Set([404]))
    const item = await makePublic(desk, 'news', { leadImage: { image, alt: 'Zal' } })
    expect(await statuses()).toEqual(new Set([200]))
    await desk.post(`/news/${item}/unpublish`)
    expect(await statuses()).toEqual(new Set([404]))
  })

  it('comes with its type, for a short while, and is not sent twice to who has it', async () => {
    const image = await upload(desk, await jpeg({ width: 500, height: 400 }))
    await makePublic(desk, 'news', { leadImage: { image, alt: 'Zal' } })
    const key = await keyOf(image)
    const answer = await ask(key, 'w480.webp')
    const body = Buffer.from(await answer.arrayBuffer())
    expect(body.subarray(8, 12).toString()).toBe('WEBP')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-length': String(body.length),
      'content-disposition': 'inline',
      'cache-control': 'public, max-age=0, must-revalidate',
      'x-content-type-options': 'nosniff',
      'press-tags': `file:${image}`,
    })
    const etag = String(answer.headers.get('etag'))
    const modified = String(answer.headers.get('last-modified'))
    const status = async (headers: Record<string, string>) => (await ask(key, 'w480.webp', headers)).status
    expect(await status({ 'if-none-match': `"other", W/${etag}` })).toBe(304)
    expect(await status({ 'if-modified-since': modified })).toBe(304)
    expect(await status({ 'if-none-match': '"other"', 'if-modified-since': modified })).toBe(200)
    expect(await status({ 'if-modified-since': 'not a date' })).toBe(200)
  })

  it('is at the same address the new one, when another took its place, also for who kept the old', async () => {
    const image = await upload(desk, await jpeg({ width: 700, height: 500 }))
    await makePublic(desk, 'news', { leadImage: { image, alt: 'Zal' } })
    const key = await keyOf(image)
    const shown = async (headers = {}) => {
      const answer = await ask(key, 'w480.jpg', headers)
      const { height } = await sharp(await answer.arrayBuffer()).metadata()
      return { height, etag: String(answer.headers.get('etag')) }
    }
    const before = await shown()
    const form = new FormData()
    const bytes = new Uint8Array(await jpeg({ width: 960, height: 960 }))
    form.set('file', new File([bytes], 'yeni.jpg', { type: 'image/jpeg' }))
    accepted(await desk.send('PATCH', `/media/${image}`, { body: form }))
    const after = await shown({ 'if-none-match': before.etag })
    expect([before.height, after.height, after.etag === before.etag]).toEqual([343, 480, false])
  })

  it('has no address but those of its sizes', async () => {
    const image = await upload(desk, await jpeg())
    await makePublic(desk, 'news', { leadImage: { image, alt: 'Zal' } })
    const key = await keyOf(image)
    const { filename } = await payload.findByID({ collection: 'media', id: image, overrideAccess: true })
    const wrong = ['original.jpg', 'original.pdf', 'w480.png', 'w481.jpg', 'w480.jpg%00', '__proto__.jpg']
    for (const file of [...wrong, 'constructor.jpg', '../w480.jpg', '', String(filename)]) {
      expect((await ask(key, file)).status, file).toBe(404)
    }
    for (const other of ['', '..', 'x', key.toUpperCase(), `${key}/..`, '0'.repeat(32), `${key}'`]) {
      expect((await ask(other, 'w480.jpg')).status, other).toBe(404)
    }
    const answer = await ask('0'.repeat(32), 'w480.jpg')
    expect(await answer.text()).toBe('Not found\n')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.has('press-tags')).toBe(false)
  })
})

describe('a document', () => {
  it('is saved under its own name once something public uses it', async () => {
    const data = Buffer.from(
      '%PDF-1.4\n%âãÏÓ\n1 0 obj <<>> endobj\nxref\n0 1\ntrailer <<>>\n%%EOF\n',
      'latin1',
    )
    const sent = accepted(await sendFile(desk, data, { name: 'qayda-2026.pdf', type: 'application/pdf' }))
    const id = String(sent.body.doc?.id)
    const key = await keyOf(id)
    expect((await ask(key, 'original.pdf')).status).toBe(404)
    const req = await createLocalReq({}, payload)
    await rememberMediaUses(req, 'news', await makePublic(desk, 'news'), [id])
    const answer = await ask(key, 'original.pdf')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="qayda-2026.pdf"; filename*=UTF-8''qayda-2026.pdf`,
    )
    expect((await ask(key, 'w480.jpg')).status).toBe(404)
  })
})

describe('A6.7: the files of an item that is not public', () => {
  const byLink = (key: string, file: string, token: string) =>
    getByLink(new Request(`http://localhost:3000/media/${key}/${file}?access=${token}`), {
      params: Promise.resolve({ key, file }),
    })

  const few = ['w480.avif', 'square192.jpg']
  const seen = async (key: string, by: string | null, names = few) => {
    const answers = names.map((file) => (by === null ? ask(key, file) : byLink(key, file, by)))
    return [...new Set((await Promise.all(answers)).map(({ status }) => status))]
  }

  it('are read by a link to it alone, and by nothing when it was taken down', async () => {
    const image = await upload(desk, await jpeg({ width: 2000, height: 1400 }))
    const small = await jpeg({ width: 500, height: 400 })
    const [inGallery, foreign] = [await upload(desk, small), await upload(desk, small)]
    const [leading, beside, ofNone] = [await keyOf(image), await keyOf(inGallery), await keyOf(foreign)]
    const gallery = [{ image: inGallery, alt: 'Zal' }]
    const item = await makeDraft(desk, 'news', { leadImage: { image, alt: 'Zal' }, gallery })
    const { id, token } = await giveLink(desk, item)
    expect([await seen(leading, null, files), await seen(beside, null)]).toEqual([[404], [404]])
    expect([await seen(leading, token, files), await seen(beside, token)]).toEqual([[200], [200]])
    const { headers } = await byLink(leading, 'w480.avif', token)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.has('press-tags')).toBe(false)

    const other = await giveLink(desk, await makeDraft(desk, 'news'))
    for (const wrong of [other.token, 'A'.repeat(43), '', 'x'])
      expect(await seen(leading, wrong)).toEqual([404])
    expect(await seen(ofNone, token)).toEqual([404])
    expect(await seen(leading, token, ['original.jpg', 'w480.png', '../w480.jpg'])).toEqual([404])

    await publishIt(desk, 'news', item)
    expect([await seen(leading, null), await seen(leading, token)]).toEqual([[200], [404]])
    accepted(await desk.post(`/news/${item}/unpublish`))
    expect([await seen(leading, null, files), await seen(leading, token, files)]).toEqual([[404], [404]])
    const again = await giveLink(desk, item)
    expect(await seen(leading, again.token)).toEqual([200])
    accepted(await desk.post(`/news/${item}/links/${again.id}/revoke`))
    expect(await seen(leading, again.token)).toEqual([404])
    expect(id).not.toBe(again.id)
  })
})
