import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PublishableCollection } from '@/newsroom/publishing/publishable'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import type { Act, State, Subject } from '@/tests/support/acts'
import { editorialActs, states } from '@/tests/support/acts'
import { accepted, latest, makeDraft, makePublic, saveDraft } from '@/tests/support/documents'
import type { Person } from '@/tests/support/people'
import { everybody, hireStaff } from '@/tests/support/people'
import type { Answer, Browser } from '@/tests/support/rest'
import { openNewsroom } from '@/tests/support/rest'
import { writers } from './roles'
import { accessTable } from './table'

let payload: Payload
let staff: Record<Person, Browser>
let someone: string
beforeAll(async () => {
  payload = await openNewsroom()
  staff = await hireStaff(payload)
  someone = await makePublic(staff.administrator, 'people', { given: 'Vüsal', family: 'Hüseynov' })
})
afterAll(() => payload.destroy())

/** A word that stands in every subject and must stand in no answer to a visitor. */
const canary = 'Gizlisöz'

/** English words by which the translator of these tests may change a document. */
const wordsOf: Record<PublishableCollection, (text: string) => Record<string, unknown>> = {
  news: (title) => ({ title }),
  events: (title) => ({ title }),
  people: (family) => ({ given: 'Sabina', family }),
  appointments: (office) => ({ office }),
  organisations: (name) => ({ name }),
}
const factsOf = (collection: PublishableCollection): Record<string, unknown> => {
  if (collection === 'news') return { language: 'en' }
  return collection === 'appointments' ? { person: someone } : {}
}

async function subjectIn(collection: PublishableCollection, state: State): Promise<Subject> {
  const desk = staff.administrator
  const another = () => ({
    ...factsOf(collection),
    ...wordsOf[collection](`${canary} ${crypto.randomUUID()}`),
  })
  const make = state === 'draft' ? makeDraft : makePublic
  const id = await make(desk, collection, another(), 'en')
  if (state === 'published with a newer draft')
    await saveDraft(desk, collection, id, wordsOf[collection](`${canary} sonra`), 'en')
  const versions = accepted(await desk.get(`/${collection}/versions?where[parent][equals]=${id}`))
  const version = String(versions.body.docs?.[0]?.id)
  return { collection, id, state, version, words: wordsOf[collection](`${canary} dəyişib`), another }
}

/** What the table says of a person and an act. */
function hasRight(person: Person, act: Act, collection: PublishableCollection): boolean {
  if (person === 'visitor' || act.needs === 'never') return false
  if (act.needs === 'restore') return writers.includes(person)
  return accessTable[collection][act.needs].includes(person)
}

const wasDone = ({ status, body }: Answer): boolean =>
  status < 300 && (body.errors?.length ?? 0) === 0 && body.docs?.length !== 0

const everythingOf = async ({ collection, id }: Subject) => [
  await latest(staff.administrator, collection as PublishableCollection, id, 'all'),
  (await staff.administrator.get(`/${collection}/${id}?locale=all&depth=0`)).body,
]

/** Sentences for what went otherwise than the table says. */
async function surprisesOf(name: string, act: Act, shared: Subject): Promise<string[]> {
  const collection = shared.collection as PublishableCollection
  const surprises: string[] = []
  const tell = (person: Person, answer: Answer, wanted: string) =>
    surprises.push(
      `${person}, ${name}, ${collection}, ${shared.state}: ${wanted}, got ${answer.status} ${answer.text.slice(0, 300)}`,
    )
  const works = act.worksIn?.(shared.state) ?? true

  const before = act.needs === 'read' ? null : await everythingOf(shared)
  for (const person of everybody) {
    if (works && hasRight(person, act, collection)) continue
    const answer = await act.send(staff[person], shared)
    if (wasDone(answer) || answer.status >= 500) tell(person, answer, 'must be refused')
    if (person === 'visitor' && (answer.text.includes(canary) || answer.status < 401))
      tell(person, answer, 'a visitor learns nothing')
  }
  if (before) expect(await everythingOf(shared)).toEqual(before)

  let subject = before ? null : shared
  for (const person of everybody) {
    if (!works || !hasRight(person, act, collection)) continue
    subject ??= await subjectIn(collection, shared.state)
    const answer = await act.send(staff[person], subject)
    if (!wasDone(answer)) tell(person, answer, 'must be done')
    if (act.consumes) subject = null
  }
  return surprises
}

describe.each(publishableCollections)('%s', (collection) => {
  it.each(states)(
    'that are %s obey the table of access in every request',
    async (state) => {
      const shared = await subjectIn(collection, state)
      const surprises: string[] = []
      for (const [name, act] of Object.entries(editorialActs))
        surprises.push(...(await surprisesOf(name, act, shared)))
      expect(surprises).toEqual([])
    },
    120_000,
  )
})
