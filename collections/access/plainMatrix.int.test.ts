import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Act, Subject } from '@/tests/support/acts'
import { plainActs } from '@/tests/support/acts'
import { accepted, makePublic } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { everybody, goodPassword, hireStaff } from '@/tests/support/people'
import { asPdf, pdf, sendFile } from '@/tests/support/pictures'
import type { Answer, Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { accessTable } from './table'

let payload: Payload
let staff: Record<Person, Browser>
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
})
afterAll(() => payload.destroy())

const canary = 'Gizlisöz'
const kinds = {
  media: {
    words: { alt: `${canary} dəyişib` },
    another: () => ({ alt: canary }),
    make: async () =>
      String(
        accepted(await sendFile(staff.administrator, pdf(), { ...asPdf, fields: { alt: canary } })).body.doc
          ?.id,
      ),
  },
  redirects: {
    words: { kind: 'gone', reason: `${canary} dəyişib` },
    another: () => ({ from: `/az/${crypto.randomUUID()}`, kind: 'gone', reason: canary }),
    make: () => create('redirects'),
  },
  terms: {
    words: { note: `${canary} dəyişib` },
    another: () => ({ source: canary, translation: 'term', note: canary }),
    make: () => create('terms'),
  },
  users: {
    words: { name: `${canary} dəyişib` },
    another: () => ({
      name: canary,
      email: `${crypto.randomUUID()}@example.org`,
      password: goodPassword,
      role: 'reader',
    }),
    make: () => create('users'),
  },
} as const
type Kind = keyof typeof kinds

const create = async (kind: Kind): Promise<string> =>
  String(accepted(await staff.administrator.post(`/${kind}`, kinds[kind].another())).body.doc?.id)

const subjectOf = async (collection: Kind): Promise<Subject> => ({
  collection,
  id: await kinds[collection].make(),
  state: 'draft',
  version: '',
  words: kinds[collection].words,
  another: kinds[collection].another,
})

const hasRight = (person: Person, act: Act, collection: Kind): boolean =>
  person !== 'visitor' &&
  act.needs !== 'never' &&
  act.needs !== 'restore' &&
  !act.notIn?.includes(collection) &&
  accessTable[collection][act.needs].includes(person)

const wasDone = ({ status, body }: Answer): boolean =>
  status < 300 && (body.errors?.length ?? 0) === 0 && body.docs?.length !== 0

const stored = async ({ collection, id }: Subject) =>
  (await staff.administrator.get(`/${collection}/${id}?locale=all&depth=0`)).body

async function surprisesOf(name: string, act: Act, shared: Subject): Promise<string[]> {
  const collection = shared.collection as Kind
  const surprises: string[] = []
  const tell = (person: Person, answer: Answer, wanted: string) =>
    surprises.push(`${person}, ${name}, ${collection}: ${wanted}, got ${answer.status} ${answer.text}`)
  const before = await stored(shared)
  for (const person of everybody) {
    if (hasRight(person, act, collection)) continue
    const answer = await act.send(staff[person], shared)
    if (wasDone(answer) || answer.status >= 500) tell(person, answer, 'must be refused')
    if (person === 'visitor' && (answer.text.includes(canary) || answer.status < 401))
      tell(person, answer, 'a visitor learns nothing')
  }
  expect(await stored(shared)).toEqual(before)
  let subject: Subject | null = null
  for (const person of everybody) {
    if (!hasRight(person, act, collection)) continue
    subject ??= await subjectOf(collection)
    const answer = await act.send(staff[person], subject)
    if (!wasDone(answer)) tell(person, answer, 'must be done')
    if (act.consumes) subject = null
  }
  return surprises
}

/** Making a file takes bytes beside the words. */
const actsOn = (collection: Kind): Record<string, Act> =>
  collection === 'media'
    ? {
        ...plainActs,
        create: {
          needs: 'create',
          send: (who) => sendFile(who, pdf(), { ...asPdf, fields: { alt: canary } }),
        },
        duplicate: { needs: 'create', send: (who, { id }) => who.post(`/media/${id}/duplicate`, {}) },
        'open the file': {
          needs: 'read',
          send: async (who, { id }) =>
            who.get(`/media/file/${(await staff.administrator.get(`/media/${id}`)).body.filename}`),
        },
      }
    : plainActs

describe.each(Object.keys(kinds) as Kind[])('%s', (collection) => {
  it('obey the table of access in every request', async () => {
    const shared = await subjectOf(collection)
    const surprises: string[] = []
    for (const [name, act] of Object.entries(actsOn(collection)))
      surprises.push(...(await surprisesOf(name, act, shared)))
    expect(surprises).toEqual([])
  }, 60_000)
})

const globals = [
  ['site', () => ({ agency: canary })],
  // Nothing in it is a word of its own; the item that leads is.
  ['home', () => ({ lead: [led] })],
] as const
let led: string
beforeAll(async () => {
  led = await makePublic(staff.administrator, 'news', { title: canary })
})

describe.each(globals)('the settings in %s', (global, words) => {
  it('obey the table of access in every request', async () => {
    const at = `/globals/${global}`
    accepted(await staff.administrator.post(`${at}?locale=az`, words()))
    const version = accepted(await staff.administrator.get(`${at}/versions`)).body.docs?.[0]?.id
    const requests: [('read' | 'update')[], (who: Browser) => Promise<Answer>][] = [
      [['read'], (who) => who.get(`${at}?locale=all`)],
      [['read'], (who) => who.get(`${at}/versions?locale=all`)],
      [['read'], (who) => who.get(`${at}/versions/${version}?locale=all`)],
      [['update'], (who) => who.post(`${at}?locale=az`, words())],
      [['update'], (who) => who.post(`${at}/versions/${version}`)],
    ]
    const surprises: string[] = []
    for (const [index, [[right], send]] of requests.entries())
      for (const person of everybody) {
        const answer = await send(staff[person])
        const may = person !== 'visitor' && accessTable[global][right ?? 'read'].includes(person)
        if (wasDone(answer) !== may || answer.status >= 500 || (!may && answer.text.includes(canary)))
          surprises.push(`${person}, request ${index}: ${answer.status} ${answer.text}`)
      }
    expect(surprises).toEqual([])
  })
})
