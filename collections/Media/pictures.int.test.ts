import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { clouds } from '@/tests/support/clouds'
import { accepted, makeDraft, makePublic, saveDraft } from '@/tests/support/documents'
import { ask, toldOf } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import { asPdf, jpeg, pdf, rights, sendFile, upload } from '@/tests/support/pictures'
import type { Answer, Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  mkdirSync(folder, { recursive: true })
  desk = staff['press-officer']
})
afterAll(() => payload.destroy())

const folder = join(env.dataDir, 'media')
const filesOnDisk = () => readdirSync(folder).sort()
const rows = async () => (await payload.count({ collection: 'media' })).totalDocs
const read = (name: unknown) => readFileSync(join(folder, String(name)))

interface Stored {
  [field: string]: unknown
  id: string
  key: string
  filename: string
  width: number
  height: number
  focalX: number
  sizes: Record<string, { filename: string | null; width: number; height: number }>
}
const stored = async (id: string) =>
  (await desk.get(`/media/${id}?locale=az&depth=0`)).body as unknown as Stored
const derivatives = ({ sizes }: Stored) => Object.values(sizes).flatMap(({ filename }) => filename ?? [])

const problemsOf = ({ body }: Answer) =>
  (
    (body.errors?.[0]?.data as { errors?: { path: string; message: string }[] } | undefined)?.errors ?? []
  ).map(({ path, message }) => [path, message])

describe('credit and licence', () => {
  it('are asked of whoever brings a picture, in words, at the field; nothing is kept', async () => {
    const before = [await rows(), filesOnDisk()]
    const answer = await sendFile(desk, await jpeg(), { fields: { credit: ' ', licence: null } })
    expect(answer.status).toBe(400)
    expect(problemsOf(answer)).toEqual([
      ['credit', 'Say who made the picture, or to whom it belongs.'],
      ['licence', expect.stringMatching(/^Say by what right/)],
    ])
    const one = await sendFile(desk, await jpeg(), { fields: { licence: '' } })
    expect(problemsOf(one).map(([path]) => path)).toEqual(['licence'])
    expect([await rows(), filesOnDisk()]).toEqual(before)
  })

  it('are not asked of a document, nor of a program that brings what exists', async () => {
    const none = { credit: null, licence: null }
    accepted(await sendFile(desk, pdf(), { ...asPdf, fields: none }))
    const data = await jpeg()
    const file = { data, mimetype: 'image/jpeg', name: 'arxiv.jpg', size: data.length }
    const old = await payload.create({ collection: 'media', data: {}, file, overrideAccess: true })
    accepted(await desk.patch(`/media/${old.id}?locale=az`, { alt: 'Zal', credit: null }))
    accepted(await desk.patch(`/media/${old.id}`, { credit: 'Arxiv' }))
  })

  it('are not taken away again', async () => {
    const id = await upload(desk, await jpeg())
    const answer = await desk.patch(`/media/${id}`, { credit: '' })
    expect([answer.status, problemsOf(answer).map(([path]) => path)]).toEqual([400, ['credit']])
    expect(await stored(id)).toMatchObject(rights)
  })
})

describe('a file that is sent twice', () => {
  const same = async (query: string) => (await desk.get(`/same-files?${query}`)).body.files

  it('is known by its bytes before it is sent, and afterwards also in another size and format', async () => {
    const data = await clouds()
    const first = await upload(desk, data)
    const sha256 = createHash('sha256').update(data).digest('hex')
    const known = { id: first, filename: expect.stringMatching(/^sekil/), how: 'same' }
    expect(await same(`sha256=${sha256}`)).toEqual([known])
    const again = await upload(desk, data)
    expect(await same(`file=${again}`)).toEqual([known])
    const small = await sharp(data).resize(200).png().toBuffer()
    const smaller = await sendFile(desk, small, { name: 'kicik.png', type: 'image/png' })
    expect(await same(`file=${accepted(smaller).body.doc?.id}`)).toMatchObject([
      { id: first, how: 'alike' },
      { id: again, how: 'alike' },
    ])
    for (const id of [again, first]) accepted(await desk.delete(`/media/${id}`))
    expect(await same(`sha256=${sha256}`)).toEqual([])
    expect(await ask(payload, 'select 1 from media_fingerprints where media_id = $1', [first])).toEqual([])
  })

  it('is not seen where pictures are different, or have nothing in them', async () => {
    const [one, other, even] = [
      await upload(desk, await clouds()),
      await upload(desk, await clouds()),
      await upload(desk, await jpeg({ width: 300, height: 200 })),
    ]
    await upload(desk, await jpeg({ width: 500, height: 200 }))
    for (const id of [one, other, even]) expect(await same(`file=${id}`)).toEqual([])
  })

  it('is told to staff only', async () => {
    const query = `sha256=${'0'.repeat(64)}`
    expect((await staff.visitor.get(`/same-files?${query}`)).status).toBe(403)
    expect((await desk.get('/same-files?sha256=x')).status).toBe(404)
    expect((await desk.get('/same-files')).status).toBe(404)
  })
})

describe('a use without words of its own', () => {
  const alts = (answer: Answer) =>
    (answer.body.errors?.[0]?.data?.problems ?? []).filter(({ code }) => code === 'alt').length

  it('goes by those of the picture in its language, and never by those of the other', async () => {
    const image = await upload(desk, await clouds(), { alt: 'Zal' })
    const item = { leadImage: { image } }
    const { publisher } = staff
    const az = await makeDraft(publisher, 'news', item)
    const en = await makeDraft(publisher, 'news', { ...item, language: 'en' }, 'en')
    expect(alts(await publisher.post(`/news/${az}/publish`))).toBe(0)
    expect(alts(await publisher.post(`/news/${en}/publish`))).toBe(1)
    const project = await makeDraft(publisher, 'projects', item)
    accepted(await publisher.post(`/projects/${project}/publish`))
    await saveDraft(publisher, 'projects', project, { name: 'Migration week' }, 'en')
    expect(alts(await publisher.post(`/projects/${project}/publish`))).toBe(1)
    accepted(await publisher.patch(`/media/${image}?locale=en`, { alt: 'A hall' }))
    expect(alts(await publisher.post(`/news/${en}/publish`))).toBe(0)
    accepted(await publisher.post(`/projects/${project}/publish`))
  })
})

const replace = (
  who: Browser,
  id: string,
  data: Buffer,
  { name = 'yeni.jpg', type = 'image/jpeg', fields = {} } = {},
) => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(data)], name, { type }))
  form.set('_payload', JSON.stringify(fields))
  return who.send('PATCH', `/media/${id}?locale=az`, { body: form })
}

describe('a file that another takes the place of', () => {
  it('keeps its address and its words, has all sizes of the new one and no file of the old', async () => {
    const id = await upload(desk, await clouds(), { alt: 'Zal' })
    accepted(await desk.patch(`/media/${id}?uploadEdits[focalPoint][x]=10&uploadEdits[focalPoint][y]=10`, {}))
    const before = await stored(id)
    accepted(await replace(desk, id, await clouds(400, 200)))
    const after = await stored(id)
    expect([after.id, after.key, after.alt, after.credit]).toEqual([id, before.key, 'Zal', rights.credit])
    expect([after.width, after.height, after.focalX]).toEqual([400, 200, 50])
    for (const name of [after.filename, ...derivatives(after)]) expect(read(name).length).toBeGreaterThan(0)
    const left = filesOnDisk().filter((name) => [before.filename, ...derivatives(before)].includes(name))
    expect(left.filter((name) => ![after.filename, ...derivatives(after)].includes(name))).toEqual([])
    expect(filesOnDisk().filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('is replaced in public by a publisher alone; every page is told and no copy stays', async () => {
    const image = await upload(desk, await clouds())
    const item = await makePublic(staff.publisher, 'news', { leadImage: { image, alt: 'Zal' } })
    for (const who of ['press-officer', 'translator', 'reader', 'visitor'] as const)
      expect((await replace(staff[who], image, await clouds())).status).toBe(403)
    accepted(await replace(staff.publisher, image, await clouds(300, 300)))
    expect((await toldOf(payload, image)).map(({ tags }) => tags)).toEqual([
      [`media:${image}`, `news:${item}`],
    ])
    const dropped = await ask(payload, "select 1 from press_events where action = 'remove' and tags = $1", [
      [`file:${image}`],
    ])
    expect(dropped).toHaveLength(1)
  })

  it('is of the same kind, and one at a time', async () => {
    const id = await upload(desk, await clouds())
    const before = [await stored(id), filesOnDisk()]
    const answer = await replace(desk, id, pdf(), asPdf)
    expect([answer.status, answer.body.errors?.[0]?.message]).toEqual([
      400,
      expect.stringMatching(/^A picture is replaced by a picture/),
    ])
    const form = new FormData()
    form.set('file', new File([new Uint8Array(await clouds())], 'a.jpg', { type: 'image/jpeg' }))
    const many = await staff.publisher.send('PATCH', `/media?where[id][equals]=${id}`, { body: form })
    expect(many.status).toBeGreaterThanOrEqual(400)
    expect([await stored(id), filesOnDisk()]).toEqual(before)
  })
})

describe('the files and their rows', () => {
  /** Everything that the folder holds, with what is in it. */
  const disk = () =>
    filesOnDisk().map((name) => [name, read(name).toString('base64').length, read(name).at(-9)])

  it('stay together when the words beside a new picture are refused', async () => {
    const id = await upload(desk, await clouds())
    const before = [await stored(id), disk()]
    const answer = await replace(desk, id, await clouds(), { fields: { alt: 'x'.repeat(300) } })
    expect(answer.status).toBe(400)
    expect([await stored(id), disk()]).toEqual(before)
  })

  it.each([
    ['sending', async (_id: string) => sendFile(desk, await clouds())],
    ['replacing', async (id: string) => replace(desk, id, await clouds())],
    [
      'moving the focus',
      (id: string) =>
        desk.patch(`/media/${id}?uploadEdits[focalPoint][x]=5&uploadEdits[focalPoint][y]=5`, {}),
    ],
  ])('stay together when the database fails at the end: %s', async (_name, act) => {
    const id = await upload(desk, await clouds())
    const before = [await rows(), await stored(id), disk()]
    const { afterChange } = payload.collections.media.config.hooks
    const fails = () => Promise.reject(new Error('the disk is full'))
    afterChange.push(fails)
    const answer = await act(id)
    afterChange.splice(afterChange.indexOf(fails), 1)
    expect(answer.status).toBe(500)
    expect([await rows(), await stored(id), disk()]).toEqual(before)
  })

  it('do not take each other’s names', async () => {
    const first = accepted(await sendFile(desk, await clouds(), { name: 'zal-192x192.jpg' })).body.doc
    const second = accepted(await sendFile(desk, await clouds(), { name: 'zal.jpg' })).body
      .doc as unknown as Stored
    expect(derivatives(second)).not.toContain(first?.filename)
  })
})
