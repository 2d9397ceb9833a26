import configured from '@payload-config'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PublishableCollection } from '@/newsroom/publishing/publishable'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import { asPublic, latest, makeDraft, makePublic } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Answer, Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'administrator')
})
afterAll(() => payload.destroy())

/** What an appointment needs besides. */
const needed = async (collection: PublishableCollection) =>
  collection === 'appointments' ? { person: await makePublic(desk, 'people') } : {}

/** Everything that somebody might wish to do to many at once, as the desk or a script would ask for it. */
const wishes: Record<string, (path: string) => Promise<Answer>> = {
  'publish them': (path) => desk.patch(path, { _status: 'published' }),
  'publish them as drafts': (path) => desk.patch(`${path}&draft=true`, { _status: 'published' }),
  'publish every language of them': (path) => desk.patch(`${path}&publishAllLocales=true`, {}),
  'take them down': (path) => desk.patch(path, { _status: 'draft' }),
  'give them one address': (path) => desk.patch(`${path}&draft=true&locale=az`, { slug: 'bir-unvan' }),
  'date them': (path) => desk.patch(`${path}&draft=true`, { publishedAt: '1999-01-01T00:00:00.000Z' }),
  'empty their lists': (path) =>
    desk.patch(`${path}&draft=true`, { participations: [], programme: [], organisations: [], projects: [] }),
  'move them to the trash': (path) => desk.patch(path, { deletedAt: new Date().toISOString() }),
  'bring them back from the trash': (path) => desk.patch(`${path}&trash=true`, { deletedAt: null }),
  'delete them': (path) => desk.delete(path),
  'empty the trash': (path) => desk.delete(`${path}&trash=true`),
}

describe.each(publishableCollections)('many of %s at once', (collection) => {
  it('are not changed, not even by an administrator', async () => {
    const ids = [
      await makePublic(desk, collection, await needed(collection)),
      await makeDraft(desk, collection, await needed(collection)),
    ]
    const held = () =>
      Promise.all(
        ids.map(async (id) => [
          await asPublic(desk, collection, id, 'all'),
          await latest(desk, collection, id, 'all'),
        ]),
      )
    const before = await held()
    for (const [wish, send] of Object.entries(wishes)) {
      const answer = await send(`/${collection}?where[id][in]=${ids.join(',')}`)
      expect([wish, answer.status]).toEqual([wish, 403])
    }
    expect(await held()).toEqual(before)
  })

  it('are offered no button for it', async () => {
    const { disableBulkEdit, disableBulkDelete } = payload.collections[collection].config
    expect([disableBulkEdit, disableBulkDelete]).toEqual([true, true])
  })
})

describe('many at once', () => {
  it('is allowed for the glossary, and deleting for files that nothing public shows, and for nothing else', async () => {
    const { collections } = await configured
    const open = collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .flatMap(({ slug, disableBulkEdit, disableBulkDelete }) => [
        ...(disableBulkEdit ? [] : [`edit ${slug}`]),
        ...(disableBulkDelete ? [] : [`delete ${slug}`]),
      ])
    expect(open).toEqual(['delete media', 'edit terms', 'delete terms'])
  })
})
