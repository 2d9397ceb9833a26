import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, makeDraft, makePublic, paragraph, publishIt, saveDraft } from '@/tests/support/documents'
import type { Told } from '@/tests/support/journals'
import { ask, filesOf, toldOf } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import { asPdf, jpeg, pdf, sendFile, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const file = async () => upload(desk, await jpeg())
const inText = (value: string) => ({
  type: 'upload',
  relationTo: 'media',
  value,
  version: 3,
  fields: { alt: 'Zal' },
})
const sorted = (ids: string[]) => [...ids].sort()

/** The files of which every copy was to be dropped, for each change. */
const droppedFiles = async () =>
  (
    await ask<Told>(
      payload,
      "select tags from press_events where collection = 'media' and action = 'remove' order by id",
    )
  ).map(({ tags }) => tags)

describe('the files of a document', () => {
  it('are public from its publication until it is taken down, wherever it shows them', async () => {
    const [lead, second, third] = [await file(), await file(), await file()]
    const id = await makeDraft(desk, 'news', {
      leadImage: { image: lead, alt: 'Uzun masa' },
      gallery: [{ image: second, alt: 'Zal' }],
      body: paragraph('Təlim üç gün davam etdi.', inText(third)),
    })
    expect(await filesOf(payload, id)).toEqual([])
    await publishIt(desk, 'news', id)
    expect(sorted(await filesOf(payload, id))).toEqual(sorted([lead, second, third]))
    await saveDraft(desk, 'news', id, { gallery: [] })
    expect(await filesOf(payload, id)).toHaveLength(3)
    await publishIt(desk, 'news', id)
    expect(sorted(await filesOf(payload, id))).toEqual(sorted([lead, third]))
    accepted(await desk.post(`/news/${id}/unpublish`))
    expect(await filesOf(payload, id)).toEqual([])
    // No copy of them stays, as soon as the item shows them no longer.
    const [one, others] = await droppedFiles()
    expect(one).toEqual([`file:${second}`])
    expect(sorted(others ?? [])).toEqual(sorted([`file:${lead}`, `file:${third}`]))
  })

  it('are those of both languages, portraits and logos too', async () => {
    const [portrait, az, en, logo, picture] = [
      await file(),
      await file(),
      await file(),
      await file(),
      await file(),
    ]
    const person = await makeDraft(desk, 'people', {
      portrait,
      biography: paragraph('Tərcümeyi-hal', inText(az)),
    })
    await saveDraft(desk, 'people', person, { given: 'A', biography: paragraph('Life', inText(en)) }, 'en')
    await publishIt(desk, 'people', person)
    expect(sorted(await filesOf(payload, person))).toEqual(sorted([portrait, az, en]))
    expect(await filesOf(payload, await makePublic(desk, 'organisations', { logo }))).toEqual([logo])
    const gallery = [{ image: picture, alt: 'Zal' }]
    expect(await filesOf(payload, await makePublic(desk, 'events', { gallery }))).toEqual([picture])
  })

  it('are those of a document of the register in each language, and the picture of a project', async () => {
    const send = async () => String(accepted(await sendFile(desk, pdf(), asPdf)).body.doc?.id)
    const [az, en, image] = [await send(), await send(), await file()]
    const document = await makeDraft(desk, 'documents', { file: az })
    await saveDraft(desk, 'documents', document, { title: 'Migration Code', file: en }, 'en')
    await publishIt(desk, 'documents', document)
    expect(sorted(await filesOf(payload, document))).toEqual(sorted([az, en]))
    accepted(await desk.post(`/documents/${document}/unpublish`))
    expect(await filesOf(payload, document)).toEqual([])
    const leadImage = { image, alt: 'Bayraqlar' }
    expect(await filesOf(payload, await makePublic(desk, 'projects', { leadImage }))).toEqual([image])
  })

  it('must exist when it is published', async () => {
    const image = await file()
    const id = await makeDraft(desk, 'news', { body: paragraph('Mətn', inText(image)) })
    accepted(await desk.delete(`/media/${image}`))
    const answer = await desk.post(`/news/${id}/publish`)
    expect(answer.status).toBe(422)
    expect(answer.body.errors?.[0]?.data?.problems).toMatchObject([{ field: 'body', code: 'missing-file' }])
  })
})

describe('a file that is public', () => {
  it('is not deleted, alone or with others', async () => {
    const image = await file()
    const id = await makePublic(desk, 'news', { leadImage: { image, alt: 'Uzun masa' } })
    expect((await staff.administrator.delete(`/media/${image}`)).status).toBe(409)
    await staff.administrator.delete(`/media?where[id][equals]=${image}`)
    await expect(payload.delete({ collection: 'media', id: image, overrideAccess: true })).rejects.toThrow()
    expect((await desk.get(`/media/${image}`)).status).toBe(200)
    accepted(await desk.post(`/news/${id}/unpublish`))
    accepted(await desk.delete(`/media/${image}`))
    expect(await ask(payload, 'select 1 from media_uses where media_id = $1', [image])).toEqual([])
  })

  it('is changed by publishers only, and every page that shows it is told', async () => {
    const image = await file()
    const id = await makePublic(desk, 'news', { leadImage: { image, alt: 'Uzun masa' } })
    const alone = await staff['press-officer'].patch(`/media/${image}`, { credit: 'Başqası' })
    expect(alone.status).toBe(403)
    expect(alone.body.errors?.[0]?.message).toMatch(/only a publisher may change it/)
    const many = await staff.publisher.patch(`/media?where[id][equals]=${image}`, { credit: 'Başqası' })
    expect(many.status).toBe(403)
    expect(await toldOf(payload, image)).toEqual([])
    accepted(await desk.patch(`/media/${image}`, { credit: 'DMX' }))
    expect((await toldOf(payload, image))[0]?.tags).toEqual([`media:${image}`, `news:${id}`])
    // What was cut off the picture is not shown again.
    expect((await droppedFiles()).at(-1)).toEqual([`file:${image}`])
  })
})
