import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PublishableCollection } from '@/newsroom/publishing/publishable'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import type { Act, State, Subject } from '@/tests/support/acts'
import { editorialActs, states } from '@/tests/support/acts'
import { accepted, latest, makeDraft, makePublic, paragraph, saveDraft } from '@/tests/support/documents'
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
  projects: (name) => ({ name }),
  documents: (title) => ({ title }),
  topics: (name) => ({ name }),
  pages: (title) => ({ title, body: paragraph('Text') }),
}
const factsOf = (collection: PublishableCollection): Record<string, unknown> => {
  if (collection === 'news') return { language: 'en' }
  if (collection === 'pages') return { title: null, body: null } // none in Azerbaijani
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

const acts = Object.entries(editorialActs)

/** Everybody whom the table, or the state of the subject, keeps from an act; the rest get it done. */
function peopleFor(act: Act, { collection, state }: Subject): Record<'refused' | 'allowed', Person[]> {
  const works = act.worksIn?.(state) ?? true
  const allowed = everybody.filter(
    (person) => works && hasRight(person, act, collection as PublishableCollection),
  )
  return { allowed, refused: everybody.filter((person) => !allowed.includes(person)) }
}

const sentence = (person: Person, name: string, wanted: string, { status, text }: Answer) =>
  `${person}, ${name}: ${wanted}, got ${status} ${text.slice(0, 300)}`

/** What was not refused though the table refuses it, and what a refusal told a visitor. */
async function leaks(subject: Subject): Promise<string[]> {
  const found: string[] = []
  for (const [name, act] of acts)
    for (const person of peopleFor(act, subject).refused) {
      const answer = await act.send(staff[person], subject)
      if (wasDone(answer) || answer.status >= 500)
        found.push(sentence(person, name, 'must be refused', answer))
      if (person === 'visitor' && (answer.text.includes(canary) || answer.status < 401))
        found.push(sentence(person, name, 'a visitor learns nothing', answer))
    }
  return found
}

/** What the table allows and was not done. */
async function locks(shared: Subject): Promise<string[]> {
  const found: string[] = []
  for (const [name, act] of acts) {
    let subject = act.needs === 'read' ? shared : null
    for (const person of peopleFor(act, shared).allowed) {
      subject ??= await subjectIn(shared.collection as PublishableCollection, shared.state)
      const answer = await act.send(staff[person], subject)
      if (!wasDone(answer)) found.push(sentence(person, name, 'must be done', answer))
      if (act.consumes) subject = null
    }
  }
  return found
}

describe.each(publishableCollections)('%s', (collection) => {
  it.each(states)(
    'that are %s obey the table of access in every request',
    async (state) => {
      const subject = await subjectIn(collection, state)
      const before = await everythingOf(subject)
      expect(await leaks(subject)).toEqual([])
      expect(await everythingOf(subject)).toEqual(before)
      expect(await locks(subject)).toEqual([])
    },
    120_000,
  )
})
