import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, makeDraft, makePublic, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

/** As a list of the desk asks. */
const listed = async (collection: string, id: string): Promise<unknown> =>
  accepted(await desk.get(`/${collection}?draft=true&depth=0&where[id][equals]=${id}`)).body.docs?.[0]
    ?.standing

describe('a list of the desk', () => {
  it('says of news how each item stands towards the public', async () => {
    const draft = await makeDraft(desk, 'news')
    const id = await makePublic(desk, 'news')
    expect([await listed('news', draft), await listed('news', id)]).toEqual(['draft', 'published'])
    await saveDraft(desk, 'news', id, { title: 'Bakıda yeni təlim keçirildi' })
    expect(await listed('news', id)).toBe('changed')
    accepted(await desk.post(`/news/${id}/withdraw`, { reason: 'Yanlışdır.' }))
    expect(await listed('news', id)).toBe('withdrawn')
    accepted(await desk.post(`/news/${id}/remove`, { reason: 'Yanlışdır.' }))
    expect(await listed('news', id)).toBe('removed')
  })

  it('says of an entry that was taken down that it is a draft, and not that it was changed', async () => {
    const id = await makePublic(desk, 'topics')
    expect(await listed('topics', id)).toBe('published')
    await saveDraft(desk, 'topics', id, { name: 'Sığınacaq' })
    expect(await listed('topics', id)).toBe('changed')
    accepted(await desk.post(`/topics/${id}/unpublish`))
    expect(await listed('topics', id)).toBe('draft')
  })
})
