import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, asPublic, makeDraft, makePublic, publishIt, saveDraft } from '@/tests/support/documents'
import { toldOf, whereLeads } from '@/tests/support/journals'
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

const at = (slug: string) => `/az/xeberler/${slug}`
const leads = (slug: string) => whereLeads(payload, at(slug))
async function move(id: string, slug: string): Promise<void> {
  await saveDraft(desk, 'news', id, { slug })
  await publishIt(desk, 'news', id)
}

describe('an old address', () => {
  it('leads to the new one from its publication on, not before', async () => {
    const id = await makePublic(desk, 'news', { slug: 'bir' })
    await saveDraft(desk, 'news', id, { slug: 'iki' })
    expect(await leads('bir')).toBeNull()
    await publishIt(desk, 'news', id)
    expect(await leads('bir')).toBe(at('iki'))
    const tags = (await toldOf(payload, id)).at(-1)?.tags
    expect(tags).toEqual(expect.arrayContaining([`address:${at('bir')}`, `address:${at('iki')}`]))
  })

  it('leads straight to the last one, however often it moved, and never in a circle', async () => {
    const id = await makePublic(desk, 'news', { slug: 'a1' })
    await move(id, 'a2')
    await move(id, 'a3')
    expect([await leads('a1'), await leads('a2'), await leads('a3')]).toEqual([at('a3'), at('a3'), null])
    await move(id, 'a1')
    expect([await leads('a1'), await leads('a2'), await leads('a3')]).toEqual([null, at('a1'), at('a1')])
  })

  it('is free for another item, which then answers there', async () => {
    const id = await makePublic(desk, 'news', { slug: 'yer' })
    await move(id, 'yer-deyisdi')
    await makePublic(desk, 'news', { slug: 'yer' })
    expect(await leads('yer')).toBeNull()
  })

  it('is kept also when the item was taken down before it moved', async () => {
    const id = await makePublic(desk, 'news', { slug: 'sehv-yazi' })
    accepted(await desk.post(`/news/${id}/unpublish`))
    await move(id, 'duz-yazi')
    expect(await leads('sehv-yazi')).toBe(at('duz-yazi'))
  })

  it('is kept in each language of a register entry', async () => {
    const id = await makeDraft(desk, 'people', { given: 'Turan', family: 'Cahangirova' })
    await saveDraft(desk, 'people', id, { given: 'Turan', family: 'Jahangirova' }, 'en')
    await publishIt(desk, 'people', id)
    await saveDraft(desk, 'people', id, { slug: 't-cahangirova' })
    await saveDraft(desk, 'people', id, { slug: 't-jahangirova' }, 'en')
    await publishIt(desk, 'people', id)
    expect(await whereLeads(payload, '/az/sexsler/turan-cahangirova')).toBe('/az/sexsler/t-cahangirova')
    expect(await whereLeads(payload, '/en/people/turan-jahangirova')).toBe('/en/people/t-jahangirova')
  })
})

describe('an address', () => {
  it('is given to one document only, also when two drafts asked for it', async () => {
    const [first, second] = [await makePublic(desk, 'news'), await makePublic(desk, 'news')]
    await saveDraft(desk, 'news', first, { slug: 'eyni-unvan' })
    await saveDraft(desk, 'news', second, { slug: 'eyni-unvan' })
    await publishIt(desk, 'news', first)
    await publishIt(desk, 'news', second)
    const slugs = [(await asPublic(desk, 'news', first)).slug, (await asPublic(desk, 'news', second)).slug]
    expect(slugs).toEqual(['eyni-unvan', 'eyni-unvan-2'])
  })

  it('drops no Azerbaijani letter, and is made well-formed when it is typed', async () => {
    const id = await makeDraft(desk, 'news', { title: 'Şəki şəhərində qəbul' })
    expect(await asPublic(desk, 'news', id)).toMatchObject({ slug: 'seki-seherinde-qebul' })
    await saveDraft(desk, 'news', id, { slug: '  Gəncə / Qəbul?#  ' })
    expect((await desk.get(`/news/${id}?draft=true`)).body.slug).toBe('gence-qebul')
  })

  it('is given up in every language by what goes to the trash', async () => {
    const one = { given: 'Fuzuli', family: 'Cəbrayıllı' }
    const id = await makeDraft(desk, 'people', one)
    await saveDraft(desk, 'people', id, { given: 'Fuzuli', family: 'Jabrayilli' }, 'en')
    accepted(await desk.patch(`/people/${id}`, { deletedAt: '2026-11-22T00:00:00.000Z' }))
    const next = await makeDraft(desk, 'people', one)
    await saveDraft(desk, 'people', next, { given: 'Fuzuli', family: 'Jabrayilli' }, 'en')
    const slug = (await desk.get(`/people/${next}?draft=true&locale=all`)).body.slug
    expect(slug).toEqual({ az: 'fuzuli-cebrayilli', en: 'fuzuli-jabrayilli' })
    accepted(await desk.patch(`/people/${id}?trash=true`, { deletedAt: null }))
    await publishIt(desk, 'people', id)
    await publishIt(desk, 'people', next)
    const [back, other] = [
      await asPublic(desk, 'people', id, 'all'),
      await asPublic(desk, 'people', next, 'all'),
    ]
    expect([back.slug, other.slug]).toEqual([
      { az: 'fuzuli-cebrayilli-2', en: 'fuzuli-jabrayilli' },
      { az: 'fuzuli-cebrayilli', en: 'fuzuli-jabrayilli-2' },
    ])
  })
})

describe('a redirect made by hand', () => {
  const make = (from: string, to: string) => desk.post('/redirects', { from, to, kind: 'moved' })

  it('leads straight, tells the press, and is refused where it would go round', async () => {
    accepted(await make('/az/kampaniya-2', '/az/xeberler/son'))
    const made = accepted(await make('/az/kampaniya', '/az/kampaniya-2'))
    expect(made.body.doc).toMatchObject({ to: '/az/xeberler/son' })
    expect((await toldOf(payload, String(made.body.doc?.id)))[0]?.tags).toEqual(['address:/az/kampaniya'])
    expect((await make('/az/xeberler/son', '/az/kampaniya')).status).toBe(400)
    expect((await make('/az/eyni', '/az/eyni')).status).toBe(400)
    accepted(await desk.delete(`/redirects/${made.body.doc?.id}`))
    expect(await toldOf(payload, String(made.body.doc?.id))).toHaveLength(2)
  })

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    'az/x',
    '/az/a b',
    'javascript:alert(1)',
  ])('does not lead to %s', async (to) => {
    expect((await make(`/az/${crypto.randomUUID()}`, to)).status).toBe(400)
  })
})
