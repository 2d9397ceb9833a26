import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accepted, makeDraft, makePublic, saveDraft } from '@/tests/support/documents'
import { hire } from '@/tests/support/people'
import type { Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import type { RegisterCollection } from './publishable'

let payload: Payload
let desk: Browser
beforeAll(async () => {
  payload = await openNewsroom()
  desk = await hire(payload, 'publisher')
})
afterAll(() => payload.destroy())

const title = 'Miqrasiya hüququ üzrə təlim'
const spoke = (person: string) => [{ person, contribution: 'spoke' }]
const hosted = (organisation: string) => [{ organisation, role: 'host' }]

/** Each way in which one document cites another: who is cited, and what a citing document holds. */
const citations: [string, RegisterCollection, 'news' | RegisterCollection, (id: string) => object][] = [
  ['a speaker of a news item', 'people', 'news', (id) => ({ title, participations: spoke(id) })],
  ['a speaker of an event', 'people', 'events', (id) => ({ title, programme: spoke(id) })],
  ['the holder of an office', 'people', 'appointments', (id) => ({ person: id, office: title })],
  ['a partner of a news item', 'organisations', 'news', (id) => ({ title, organisations: hosted(id) })],
  ['a partner of an event', 'organisations', 'events', (id) => ({ title, organisations: hosted(id) })],
  ['the parent of an organisation', 'organisations', 'organisations', (id) => ({ name: title, parent: id })],
  ['the event of a news item', 'events', 'news', (id) => ({ title, event: id })],
  [
    'a partner of a project',
    'organisations',
    'projects',
    (id) => ({ name: title, organisations: hosted(id) }),
  ],
  ['the issuer of a document', 'organisations', 'documents', (id) => ({ title, issuer: id })],
  ['a project of a news item', 'projects', 'news', (id) => ({ title, projects: [id] })],
  ['a project of an event', 'projects', 'events', (id) => ({ title, projects: [id] })],
  ['a document of a news item', 'documents', 'news', (id) => ({ title, documents: [id] })],
  ['a document of an event', 'documents', 'events', (id) => ({ title, documents: [id] })],
  ['a topic of a news item', 'topics', 'news', (id) => ({ title, topics: [id] })],
]

describe.each(citations)('%s', (_name, cited, citing, data) => {
  it('is published first', async () => {
    const entry = await makeDraft(desk, cited)
    const id = await makeDraft(desk, citing, data(entry) as Record<string, unknown>)
    const answer = await desk.post(`/${citing}/${id}/publish`)
    expect(answer.status).toBe(422)
    expect(answer.body.errors?.[0]?.data?.problems).toMatchObject([{ code: 'unpublished-citation' }])
    expect(answer.body.errors?.[0]?.message).toMatch(/“.+” is not public yet/)
    accepted(await desk.patch(`/${cited}/${entry}`, { deletedAt: '2026-11-22T00:00:00.000Z' }))
    expect((await desk.post(`/${citing}/${id}/publish`)).status).toBe(422)
  })

  it('is taken down last, and the refusal lists who names it', async () => {
    const entry = await makePublic(desk, cited)
    const id = await makePublic(desk, citing, data(entry) as Record<string, unknown>)
    const answer = await desk.post(`/${cited}/${entry}/unpublish`)
    expect(answer.status).toBe(422)
    expect(answer.body.errors?.[0]?.message).toBe(`It is named in what is public: «${title}».`)
    expect((await desk.delete(`/${cited}/${entry}`)).status).toBe(409)
    accepted(await desk.post(`/${citing}/${id}/unpublish`))
    accepted(await desk.post(`/${cited}/${entry}/unpublish`))
  })
})

describe('an entry that only drafts name', () => {
  it('can be taken down', async () => {
    const person = await makePublic(desk, 'people')
    const id = await makePublic(desk, 'news', { participations: spoke(person) })
    await saveDraft(desk, 'news', id, { participations: [] })
    expect((await desk.post(`/people/${person}/unpublish`)).status).toBe(422)
    accepted(await desk.post(`/news/${id}/publish`))
    accepted(await desk.post(`/people/${person}/unpublish`))
  })
})
