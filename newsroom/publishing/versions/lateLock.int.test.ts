import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTransaction } from '@/newsroom/publishing/transaction'
import { dropLateLock } from '@/newsroom/publishing/versions/lateLock'
import { holdDocument } from '@/newsroom/publishing/versions/newest'
import { baseOf } from '@/tests/support/base'
import { accepted, makeDraft } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let staff: Record<Person, Browser>
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
})
afterAll(() => payload.destroy())

const officer = () => staff['press-officer']

async function requestOf(name: string): Promise<PayloadRequest> {
  const { docs } = await payload.find({ collection: 'users', where: { name: { equals: name } } })
  const [user] = docs
  if (!user) throw new Error(`Nobody is called ${name}.`)
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

/** What Payload writes down when a form tells of a change. */
async function lock(id: string, name: string): Promise<void> {
  const user = (await requestOf(name)).user?.id ?? ''
  await payload.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: 'news', value: id }, user: { relationTo: 'users', value: user } },
  })
}

const locks = async (id: string) =>
  (
    await payload.find({
      collection: 'payload-locked-documents',
      where: { 'document.value': { equals: id } },
    })
  ).totalDocs

describe('a lock that a form takes after its words were saved', () => {
  let id: string
  let base: string
  const save = async () =>
    accepted(
      await officer().send('PATCH', `/news/${id}?draft=true&locale=az`, {
        body: { title: 'Saxlanılıb', base },
      }),
    )
  const told = async (name = 'press-officer') =>
    dropLateLock(await requestOf(name), { collection: 'news', id, base })
  beforeEach(async () => {
    id = await makeDraft(officer(), 'news', { title: 'Yazılır' })
    base = (await baseOf(officer(), 'news', id)) ?? ''
  })

  it('is taken away', async () => {
    await save()
    await lock(id, 'press-officer')
    await told()
    expect(await locks(id)).toBe(0)
  })

  it('stays while there is something that was not saved', async () => {
    await lock(id, 'press-officer')
    await told()
    expect(await locks(id)).toBe(1)
  })

  it('stays where a colleague saved, for then there is something to save still', async () => {
    await save()
    await lock(id, 'publisher')
    await told('publisher')
    expect(await locks(id)).toBe(1)
  })

  it('goes with the tab, and that of a colleague does not', async () => {
    await lock(id, 'press-officer')
    const left = { body: { tab: crypto.randomUUID(), left: true, closed: true } }
    accepted(await staff.publisher.send('POST', `/here/news/${id}`, left))
    expect(await locks(id)).toBe(1)
    accepted(await officer().send('POST', `/here/news/${id}`, left))
    expect(await locks(id)).toBe(0)
  })

  it('is taken away too when the save was under way', async () => {
    const saving = await requestOf('press-officer')
    let answered = Promise.resolve()
    await inTransaction(saving, async () => {
      await holdDocument(saving, 'news', id)
      await lock(id, 'press-officer')
      answered = told()
      await payload.update({
        collection: 'news',
        id,
        data: { title: 'Saxlanılır' },
        draft: true,
        req: saving,
      })
    })
    await answered
    expect(await locks(id)).toBe(0)
  })
})
