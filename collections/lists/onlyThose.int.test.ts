import type { CollectionSlug, Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishPerson } from '@/tests/support/bothLanguages'
import { makeDraft, makePublic, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

/** Ids in a list of the desk, as Payload asks for it. */
async function listed(collection: CollectionSlug, only: unknown): Promise<string[] | null> {
  const req = await createLocalReq({ locale: 'az' }, payload)
  req.query = { only } as never
  const { baseFilter } = payload.collections[collection].config.admin
  const where = await baseFilter?.({ limit: 10, page: 1, req, sort: 'id' })
  if (!where) return null
  const { docs } = await payload.find({
    collection,
    where,
    draft: true,
    locale: 'az',
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ id }) => String(id))
}

describe('a list narrowed by its address', () => {
  it('has people without an office, or without an English name', async () => {
    const [bare, known] = [await makeDraft(desk, 'people'), await publishPerson(desk, 'Aysel', 'Məmmədova')]
    await makeDraft(desk, 'appointments', { person: known })
    expect(await listed('people', 'without-office')).toEqual([bare])
    expect(await listed('people', 'without-english')).toEqual([bare])
  })

  it.each([
    ['events', 'title'],
    ['organisations', 'name'],
    ['projects', 'name'],
    ['documents', 'title'],
    ['topics', 'name'],
    ['pages', 'title'],
  ] as const)(
    'has those of %s without an English name, in what is public and in drafts',
    async (collection, field) => {
      const [bare, draft, both] = [
        await makePublic(desk, collection, { [field]: 'Birinci ad' }),
        await makeDraft(desk, collection, { [field]: 'İkinci ad' }),
        await makePublic(desk, collection, { [field]: 'Üçüncü ad' }),
      ]
      await saveDraft(desk, collection, both, { [field]: 'Third name' }, 'en')
      expect((await listed(collection, 'without-english'))?.toSorted()).toEqual([bare, draft].toSorted())
    },
  )

  it('has pictures without a text alternative, and files that nothing uses', async () => {
    const named = await upload(desk, await jpeg({ width: 900, height: 700 }), { alt: 'Zal' })
    const silent = await upload(desk, await jpeg({ width: 900, height: 700 }))
    await makeDraft(desk, 'people', { portrait: named })
    expect(await listed('media', 'without-alt')).toEqual([silent])
    expect(await listed('media', 'unused')).toEqual([silent])
    expect(await listed('media', 'without-rights')).toEqual([])
    const data = await jpeg({ width: 90, height: 70 })
    const file = { data, mimetype: 'image/jpeg', name: 'arxiv.jpg', size: data.length }
    const old = await payload.create({
      collection: 'media',
      data: { credit: 'DMX' },
      file,
      overrideAccess: true,
    })
    expect(await listed('media', 'without-rights')).toEqual([old.id])
    await payload.delete({ collection: 'media', id: old.id, overrideAccess: true })
  })

  it('is whole when nothing that it knows is asked', async () => {
    for (const only of [undefined, '', 'unused', '__proto__', ['without-office'], { or: 1 }])
      expect(await listed('people', only)).toBeNull()
  })
})
