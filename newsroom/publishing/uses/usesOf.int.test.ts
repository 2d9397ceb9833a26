import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, makeDraft, makePublic, paragraph, publishIt, saveDraft } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { hireStaff } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import type { UsesGroup } from './usesOf'

let payload: Payload
let staff: Record<Person, Browser>
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  desk = staff.publisher
})
afterAll(() => payload.destroy())

interface Uses {
  total: number
  inPublic: number
  groups: UsesGroup[]
}

const usesOf = async (collection: string, id: string, query = ''): Promise<Uses> =>
  accepted(await desk.get(`/uses/${collection}/${id}${query}`)).body as unknown as Uses

const linkTo = (relationTo: string, value: string) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [{ type: 'text', version: 1, text: 'burada', format: 0 }],
})

describe('where an entry is used', () => {
  it('says what is public and what is a draft, in which language and in which role', async () => {
    const person = await makePublic(desk, 'people')
    const item = await makePublic(desk, 'news', {
      title: 'Seminar keçirildi',
      participations: [{ person, contribution: 'opened' }],
    })
    const draft = await makeDraft(desk, 'news', {
      title: 'The seminar',
      language: 'en',
      participations: [{ person, contribution: 'presented' }],
    })
    const event = await makePublic(desk, 'events', { programme: [{ person, contribution: 'moderated' }] })
    const { total, inPublic, groups } = await usesOf('people', person)
    expect([total, inPublic]).toEqual([3, 2])
    expect(groups).toEqual([
      {
        collection: 'news',
        label: 'News',
        total: 2,
        inPublic: 1,
        uses: [
          {
            collection: 'news',
            id: item,
            title: 'Seminar keçirildi',
            language: 'az',
            state: 'published',
            named: 'everywhere',
            roles: ['Opened'],
          },
          {
            collection: 'news',
            id: draft,
            title: 'The seminar',
            language: 'en',
            state: 'draft',
            named: 'in-draft',
            roles: ['Presented'],
          },
        ],
      },
      expect.objectContaining({
        collection: 'events',
        total: 1,
        uses: [expect.objectContaining({ id: event })],
      }),
    ])
  })

  it('tells apart what only the newer draft says, and what only the public still says', async () => {
    const [topic, other] = [
      await makePublic(desk, 'topics'),
      await makePublic(desk, 'topics', { name: 'Sığınacaq' }),
    ]
    const item = await makePublic(desk, 'news', { topics: [topic] })
    await saveDraft(desk, 'news', item, { topics: [other] })
    expect((await usesOf('topics', topic)).groups[0]?.uses).toEqual([
      expect.objectContaining({ id: item, state: 'published', named: 'in-public', roles: ['Topics'] }),
    ])
    expect((await usesOf('topics', other)).groups[0]?.uses).toEqual([
      expect.objectContaining({ id: item, state: 'published', named: 'in-draft' }),
    ])
  })

  it('knows running text in public and in drafts, and nothing of what an entry says of itself', async () => {
    const organisation = await makePublic(desk, 'organisations', { name: 'Ombudsman Aparatı' })
    const about = (id: string) => paragraph('Ətraflı ', linkTo('organisations', id))
    const person = await makePublic(desk, 'people', { biography: about(organisation) })
    await saveDraft(desk, 'organisations', organisation, { about: about(organisation) })
    const draft = await makeDraft(desk, 'news', { body: about(organisation) })
    const { groups } = await usesOf('organisations', organisation)
    expect(groups.map(({ uses }) => uses.map(({ id, named, roles }) => [id, named, roles]))).toEqual([
      [[draft, 'in-draft', ['in the text']]],
      [[person, 'everywhere', ['in the text']]],
    ])
  })

  it('knows every use of a file', async () => {
    const image = await upload(desk, await jpeg({ width: 900, height: 700 }), { alt: 'Zal' })
    const person = await makePublic(desk, 'people', { portrait: image })
    const use = { image, alt: 'Zal' }
    const item = await makePublic(desk, 'news', { leadImage: use, gallery: [use] })
    const project = await makeDraft(desk, 'projects', { leadImage: use })
    const { groups } = await usesOf('media', image)
    expect(groups.map(({ uses }) => uses.map(({ id, roles }) => [id, roles]))).toEqual([
      [[item, ['Lead picture', 'Gallery']]],
      [[person, ['Portrait']]],
      [[project, ['Lead picture']]],
    ])
  })

  it('knows a file of one language', async () => {
    const file = await upload(desk, await jpeg({ width: 900, height: 700 }))
    const document = await makeDraft(desk, 'documents')
    await payload.update({
      collection: 'documents',
      id: document,
      draft: true,
      locale: 'en',
      data: { file },
      overrideAccess: true,
    })
    expect((await usesOf('media', file)).groups[0]?.uses).toEqual([expect.objectContaining({ id: document })])
  })

  it('names a few and counts all, or names all of one kind', async () => {
    const project = await makePublic(desk, 'projects')
    for (let number = 0; number < 10; number += 1)
      await makeDraft(desk, 'news', { title: `Xəbər ${number}`, projects: [project] })
    const { groups } = await usesOf('projects', project)
    expect([groups[0]?.total, groups[0]?.uses.length]).toEqual([10, 8])
    expect((await usesOf('projects', project, '?all=news')).groups[0]?.uses).toHaveLength(10)
  })

  it('leaves out what lies in the trash, and says when nothing is left', async () => {
    const event = await makePublic(desk, 'events')
    const item = await makeDraft(desk, 'news', { event })
    accepted(await desk.patch(`/news/${item}`, { deletedAt: new Date().toISOString() }))
    expect(await usesOf('events', event)).toEqual({ total: 0, inPublic: 0, groups: [] })
  })

  it('is told to staff, and to nobody else', async () => {
    const person = await makePublic(desk, 'people')
    for (const [who, browser] of Object.entries(staff))
      expect([who, (await browser.get(`/uses/people/${person}`)).status]).toEqual([
        who,
        who === 'visitor' ? 403 : 200,
      ])
  })

  it.each([
    ['an entry that is not there', `/uses/people/${crypto.randomUUID()}`],
    ['a collection that has no such question', `/uses/users/${crypto.randomUUID()}`],
    ['what is no id', '/uses/people/1%27%20or%201'],
  ])('is not found for %s', async (_, path) => {
    expect((await desk.get(path)).status).toBe(404)
  })

  it('is found for a published entry after its publication again', async () => {
    const topic = await makePublic(desk, 'topics', { name: 'Təlim' })
    const item = await makePublic(desk, 'news', { topics: [topic] })
    await publishIt(desk, 'news', item)
    expect((await usesOf('topics', topic)).total).toBe(1)
  })
})
