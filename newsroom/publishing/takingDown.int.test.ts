import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accepted,
  asPublic,
  latest,
  makeDraft,
  makePublic,
  publishIt,
  restoreVersion,
  saveDraft,
} from '@/tests/support/documents'
import { filesOf, toldOf, whereLeads } from '@/tests/support/journals'
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

const reason = 'Tarix səhv göstərilib.'
/** An item in public with a newer draft, a speaker and a picture. */
async function item(slug: string): Promise<string> {
  const person = await makePublic(desk, 'people')
  const image = await upload(desk, await jpeg())
  const id = await makePublic(desk, 'news', {
    slug,
    participations: [{ person, contribution: 'spoke' }],
    leadImage: { image, alt: 'Uzun masa' },
  })
  await saveDraft(desk, 'news', id, { title: 'Yarımçıq qaralama', slug: `${slug}-2`, participations: [] })
  return id
}
const lastTold = async (id: string) => (await toldOf(payload, id)).at(-1)

describe('withdrawing an item', () => {
  it('leaves it readable word for word, with the reason and the moment', async () => {
    const id = await item('geri')
    const before = await asPublic(desk, 'news', id)
    accepted(await desk.post(`/news/${id}/withdraw`, { reason: `  ${reason} ` }))
    const after = await asPublic(desk, 'news', id)
    const { state, takedown, updatedAt: _before, ...words } = before
    expect([state, takedown]).toEqual(['published', { reason: null, at: null }])
    expect(after).toMatchObject({ ...words, state: 'withdrawn', takedown: { reason } })
    expect(await filesOf(payload, id)).toHaveLength(1)
    expect(await lastTold(id)).toMatchObject({ action: 'withdraw' })
    expect((await lastTold(id))?.tags).toEqual((await toldOf(payload, id))[0]?.tags)
  })

  it('keeps the unfinished draft among the versions, from which it comes back', async () => {
    const id = await item('geri-qaralama')
    accepted(await desk.post(`/news/${id}/withdraw`, { reason }))
    const versions = await desk.get(`/news/versions?where[parent][equals]=${id}&sort=-createdAt&limit=20`)
    const unfinished = versions.body.docs?.find(
      ({ version }) => (version as { title: string }).title === 'Yarımçıq qaralama',
    )
    accepted(await restoreVersion(desk, 'news', id, String(unfinished?.id)))
    expect(await latest(desk, 'news', id)).toMatchObject({ title: 'Yarımçıq qaralama', state: 'withdrawn' })
    expect(await asPublic(desk, 'news', id)).toMatchObject({ state: 'withdrawn', slug: 'geri-qaralama' })
  })

  it('needs a reason and a public item', async () => {
    const id = await item('sebebsiz')
    for (const given of [{}, { reason: '  ' }, { reason: 7 }])
      expect((await desk.post(`/news/${id}/withdraw`, given)).status).toBe(400)
    const draft = await makeDraft(desk, 'news')
    expect((await desk.post(`/news/${draft}/withdraw`, { reason })).status).toBe(422)
    expect(await asPublic(desk, 'news', id)).toMatchObject({ state: 'published' })
  })

  it('is ended by publishing again', async () => {
    const id = await item('yene')
    accepted(await desk.post(`/news/${id}/withdraw`, { reason }))
    await publishIt(desk, 'news', id)
    expect(await asPublic(desk, 'news', id)).toMatchObject({
      state: 'published',
      takedown: { reason: null, at: null },
    })
  })
})

describe('removing an item', () => {
  it('closes it and its files, and its address says gone', async () => {
    const id = await item('silinir')
    accepted(await desk.post(`/news/${id}/remove`, { reason }))
    expect(await asPublic(desk, 'news', id)).toMatchObject({ _status: 'draft', state: 'removed' })
    expect(await filesOf(payload, id)).toEqual([])
    expect(await whereLeads(payload, '/az/xeberler/silinir')).toBe('gone')
    expect(await lastTold(id)).toMatchObject({ action: 'remove' })
    expect((await lastTold(id))?.tags).toContain('address:/az/xeberler/silinir')
    await publishIt(desk, 'news', id)
    expect(await whereLeads(payload, '/az/xeberler/silinir')).toBe('/az/xeberler/silinir-2')
  })

  it('can lead to what replaces it, on this site only and not to itself', async () => {
    const id = await item('evez')
    for (const redirectTo of ['https://evil.example', '//evil.example', '/az/xeberler/evez', 7]) {
      const answer = await desk.post(`/news/${id}/remove`, { reason, redirectTo })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
    }
    accepted(await desk.post(`/news/${id}/remove`, { reason, redirectTo: '/az/xeberler/teze' }))
    expect(await whereLeads(payload, '/az/xeberler/evez')).toBe('/az/xeberler/teze')
  })

  it('works on a withdrawn item too', async () => {
    const id = await item('evvel-geri')
    accepted(await desk.post(`/news/${id}/withdraw`, { reason }))
    accepted(await desk.post(`/news/${id}/remove`, { reason }))
    expect(await whereLeads(payload, '/az/xeberler/evvel-geri')).toBe('gone')
  })
})

describe('unpublishing an item', () => {
  it('makes it a draft again, with what its editor wrote last, and closes its files', async () => {
    const id = await item('qaralama')
    accepted(await desk.post(`/news/${id}/unpublish`))
    expect(await asPublic(desk, 'news', id)).toMatchObject({ _status: 'draft', state: 'draft' })
    expect(await latest(desk, 'news', id)).toMatchObject({ title: 'Yarımçıq qaralama' })
    expect(await filesOf(payload, id)).toEqual([])
    const told = await lastTold(id)
    expect(told?.action).toBe('unpublish')
    expect(told?.tags.some((tag) => tag.startsWith('person:'))).toBe(true)
  })

  it('says so when it was not public', async () => {
    const id = await makeDraft(desk, 'news')
    const answer = await desk.post(`/news/${id}/unpublish`)
    expect(answer.status).toBe(422)
    expect(answer.body.errors?.[0]?.message).toBe('This is not on the public site.')
  })
})
