import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '@/collections/access/roles'
import { accessTable } from '@/collections/access/table'
import type { PreviewedCollection } from '@/newsroom/publishing/publishable'
import { previewedCollections } from '@/newsroom/publishing/publishable'
import { publishInBoth, publishPerson } from '@/tests/support/bothLanguages'
import { accepted, makeDraft, makePublic, saveDraft } from '@/tests/support/documents'
import { ask } from '@/tests/support/journals'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { document } from '../document'
import { editorialPage } from '../editorialPage'
import { event } from '../event'
import { mediaFile, mediaFileForStaff } from '../mediaFile'
import { newsItem } from '../newsItem'
import { organisation } from '../organisation'
import { person } from '../person'
import { project } from '../project'
import { topic } from '../topic'
import { preview } from './preview'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

const headersOf = ({ cookie }: Browser, more: Record<string, string> = {}) =>
  new Headers({ 'Sec-Fetch-Site': 'same-origin', ...(cookie ? { Cookie: cookie } : {}), ...more })

const canary = 'Gizlisöz'
/** Words by which a draft of each collection would be known. */
const secret: Record<PreviewedCollection, Record<string, unknown>> = {
  news: { title: canary },
  events: { title: canary },
  people: { given: canary },
  organisations: { name: canary },
  projects: { name: canary },
  documents: { title: canary },
  topics: { name: canary },
  pages: { title: canary },
}

/** The queries of the public pages, by an address. */
const publicly: Record<PreviewedCollection, (locale: 'az', slug: string) => Promise<unknown>> = {
  news: newsItem,
  events: event,
  people: person,
  organisations: organisation,
  projects: project,
  documents: document,
  topics: topic,
  pages: editorialPage,
}

const slugOf = async (collection: PreviewedCollection, id: string): Promise<string> => {
  const { body } = accepted(await desk.get(`/${collection}/${id}?draft=true&depth=0&locale=az`))
  return String(body.slug)
}

describe.each(previewedCollections)('a draft in %s', (collection) => {
  it('is seen by every role that may read it, as its page would be', async () => {
    const id = await makeDraft(desk, collection, secret[collection])
    for (const role of roles) {
      const seen = await preview(headersOf(staff[role]), 'az', collection, id)
      const may = accessTable[collection].read.includes(role)
      expect([role, JSON.stringify(seen)?.includes(canary) ?? false]).toEqual([role, may])
      expect(seen?.kind).toBe(may ? collection : undefined)
    }
  })

  it('is seen by no visitor, neither in the preview nor at its address', async () => {
    const id = await makeDraft(desk, collection, secret[collection])
    const slug = await slugOf(collection, id)
    expect(slug).not.toBe('')
    expect(await preview(headersOf(staff.visitor), 'az', collection, id)).toBeNull()
    expect(await publicly[collection]('az', slug)).toBeNull()
  })

  it('is seen by no visitor beside what is public of it', async () => {
    const id = await makePublic(desk, collection)
    await saveDraft(desk, collection, id, secret[collection])
    expect(await preview(headersOf(staff.visitor), 'az', collection, id)).toBeNull()
    const shown = JSON.stringify(await preview(headersOf(desk), 'az', collection, id))
    expect(shown).toContain(canary)
    const [row] = await ask<{ slug: string }>(
      payload,
      collection === 'news'
        ? `select slug from news where id = '${id}'`
        : `select slug from ${collection}_locales where _parent_id = '${id}' and _locale = 'az'`,
    )
    const page = JSON.stringify(await publicly[collection]('az', row?.slug ?? ''))
    expect(page).toContain(id)
    expect(page).not.toContain(canary)
  })
})

describe('a preview', () => {
  it('is shown to nobody whose session has ended, nor to a request from another site', async () => {
    const id = await makeDraft(desk, 'news')
    expect(await preview(headersOf(staff.reader), 'az', 'news', id)).not.toBeNull()
    const foreign = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' }
    expect(await preview(headersOf(staff.reader, foreign), 'az', 'news', id)).toBeNull()
    accepted(await staff.reader.post('/users/logout'))
    expect(await preview(headersOf(staff.reader), 'az', 'news', id)).toBeNull()
  })

  it('is refused to staff whom the rule of the collection refuses', async () => {
    const id = await makeDraft(desk, 'news')
    const { access } = payload.collections.news.config
    const { read } = access
    access.read = ({ req }) => req.user?.role !== 'translator'
    try {
      expect(await preview(headersOf(staff.translator), 'az', 'news', id)).toBeNull()
      expect(await preview(headersOf(desk), 'az', 'news', id)).not.toBeNull()
    } finally {
      access.read = read
    }
  })

  it('is switched on by no header and no cookie of Next', async () => {
    const id = await makeDraft(desk, 'news')
    const tricks = {
      Cookie: '__prerender_bypass=1; __next_preview_data=1',
      'X-Preview': '1',
      'X-Middleware-Preflight': '1',
    }
    expect(await preview(new Headers(tricks), 'az', 'news', id)).toBeNull()
  })

  it('exists for what has a page, in its own language, and for nothing else', async () => {
    const id = await makeDraft(desk, 'news')
    const see = (locale: 'az' | 'en', collection: string, one: string) =>
      preview(headersOf(desk), locale, collection, one)
    expect(await see('en', 'news', id)).toBeNull()
    expect(await see('az', 'people', id)).toBeNull()
    for (const collection of ['users', 'media', 'appointments', 'payload-preferences', '__proto__'])
      expect(await see('az', collection, id)).toBeNull()
    for (const one of ['', '1', "' or true", crypto.randomUUID()])
      expect(await see('az', 'news', one)).toBeNull()
  })

  it('shows the office that publishing would write down, and writes nothing', async () => {
    const speaker = await publishPerson(desk, 'Elmira', 'Süleymanova')
    await publishInBoth(
      desk,
      'appointments',
      { person: speaker, office: 'Ombudsman' },
      { office: 'Ombudsman' },
    )
    const id = await makeDraft(desk, 'news', {
      participations: [{ person: speaker, contribution: 'opened' }],
    })
    const seen = await preview(headersOf(desk), 'az', 'news', id)
    expect(seen?.page).toMatchObject({
      speakers: [{ office: { text: 'Ombudsman' } }],
      publishedAt: expect.stringMatching(/^\d{4}-/),
      tags: [],
      until: null,
    })
    const { body } = await desk.get(`/news/${id}?draft=true&depth=0&locale=az`)
    expect(body).toMatchObject({ publishedAt: null, _status: 'draft' })
    expect(JSON.stringify(body.participations)).not.toContain('Ombudsman')
  })

  it('bears with a draft that has hardly anything yet', async () => {
    const bare = { title: '', summary: null, body: null }
    for (const [collection, data] of [
      ['news', bare],
      ['events', { start: null }],
    ] as const) {
      const id = await makeDraft(desk, collection, data)
      expect((await preview(headersOf(desk), 'az', collection, id))?.kind).toBe(collection)
    }
  })

  it('says that an entry without a name has no page in a language', async () => {
    const id = await makeDraft(desk, 'organisations')
    expect((await preview(headersOf(desk), 'az', 'organisations', id))?.kind).toBe('organisations')
    expect((await preview(headersOf(desk), 'en', 'organisations', id))?.kind).toBe('nameless')
  })

  it('leaves out what it names that is not public, as the page would', async () => {
    const hidden = await makeDraft(desk, 'people', { given: 'Dərc', family: 'Olunmamış' })
    const id = await makeDraft(desk, 'news', { participations: [{ person: hidden, contribution: 'spoke' }] })
    expect((await preview(headersOf(desk), 'az', 'news', id))?.page).toMatchObject({ speakers: [] })
  })

  it('shows a picture that nothing public shows to staff alone', async () => {
    const image = await upload(desk, await jpeg({ width: 1000, height: 700 }), { alt: 'Zal' })
    const id = await makeDraft(desk, 'news', { leadImage: { image, alt: 'Zal' } })
    const seen = await preview(headersOf(desk), 'az', 'news', id)
    if (seen?.kind !== 'news' || !seen.page.picture) throw new Error('There is no picture.')
    const { src, sources } = seen.page.picture
    const [, key = '', file = ''] = /^\/preview\/media\/([^/]+)\/([^/]+)$/.exec(src) ?? []
    expect(
      sources.flatMap(({ srcSet }) => srcSet.split(', ')).filter((one) => !one.startsWith('/preview/media/')),
    ).toEqual([])
    expect(await mediaFile(key, file)).toBeNull()
    expect(await mediaFileForStaff(headersOf(staff.visitor), key, file)).toBeNull()
    expect(await mediaFileForStaff(headersOf(staff.translator), key, file)).toMatchObject({
      type: 'image/jpeg',
    })
    expect(await mediaFileForStaff(headersOf(desk), 'x', file)).toBeNull()
  })
})
