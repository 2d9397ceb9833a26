import type { PublishableCollection } from '@/newsroom/publishing/publishable'
import { baseOf } from './base'
import type { Answer, Browser } from './rest'

type Data = Record<string, unknown>

/** Running text with one paragraph. */
export const paragraph = (text: string, ...children: Data[]) => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        version: 1,
        children: [{ type: 'text', version: 1, text, format: 0 }, ...children],
      },
    ],
  },
})

/** The least that can be published, in Azerbaijani; an appointment needs its `person` besides. */
const smallest: Record<PublishableCollection, () => Data> = {
  news: () => ({
    language: 'az',
    otherLanguagePlan: 'never',
    title: 'Bakıda təlim keçirildi',
    summary: 'Təlimdə iyirmi əməkdaş iştirak etdi.',
    body: paragraph('Təlim üç gün davam etdi.'),
    pressContact: { email: 'metbuat@migration.example' },
  }),
  events: () => ({ title: 'Dəyirmi masa', start: '2019-11-29T06:00:00.000Z' }),
  people: () => ({ given: 'Səbinə', family: 'Əliyeva' }),
  appointments: () => ({ office: 'Ombudsman' }),
  organisations: () => ({ name: 'Dövlət Miqrasiya Xidməti' }),
  projects: () => ({ name: 'Miqrasiya həftəsi' }),
  documents: () => ({ title: 'Miqrasiya Məcəlləsi' }),
  topics: () => ({ name: 'Uşaq hüquqları' }),
  pages: () => ({ title: 'Haqqımızda', body: paragraph('Bu sayt xəbərlər üçündür.') }),
}

/** @throws with the whole answer when the request was refused. */
export function accepted(answer: Answer): Answer {
  if (answer.status >= 400) throw new Error(`${answer.status} ${answer.text}`)
  return answer
}

/** Makes a draft as the desk does. @returns its id */
export async function makeDraft(
  desk: Browser,
  collection: PublishableCollection,
  data: Data = {},
  locale = 'az',
): Promise<string> {
  const answer = await desk.post(`/${collection}?draft=true&locale=${locale}`, {
    ...smallest[collection](),
    ...data,
  })
  return String(accepted(answer).body.doc?.id)
}

/** Saves a change as a draft. */
export async function saveDraft(
  desk: Browser,
  collection: PublishableCollection,
  id: string,
  data: Data,
  locale = 'az',
): Promise<void> {
  accepted(await desk.patch(`/${collection}/${id}?draft=true&locale=${locale}`, data))
}

export async function publishIt(desk: Browser, collection: PublishableCollection, id: string): Promise<void> {
  accepted(await desk.post(`/${collection}/${id}/publish`))
}

/** Makes a document and publishes it. @returns its id */
export async function makePublic(
  desk: Browser,
  collection: PublishableCollection,
  data: Data = {},
  locale = 'az',
): Promise<string> {
  const id = await makeDraft(desk, collection, data, locale)
  await publishIt(desk, collection, id)
  return id
}

/** The document as last saved, without depth, in one language or in all of them; without the number of its version. */
export const latest = async (
  desk: Browser,
  collection: PublishableCollection,
  id: string,
  locale = 'az',
): Promise<Data> => {
  const path = `/${collection}/${id}?draft=true&depth=0&locale=${locale}&trash=true`
  const { base: _base, ...document } = accepted(await desk.get(path)).body
  return document
}

/** The document as its public table holds it. */
export const asPublic = async (
  desk: Browser,
  collection: PublishableCollection,
  id: string,
  locale = 'az',
): Promise<Data> =>
  accepted(await desk.get(`/${collection}/${id}?depth=0&locale=${locale}&trash=true`)).body as Data

/** Brings an earlier version back as a draft, as the screen of versions does. */
export const restoreVersion = async (
  desk: Browser,
  collection: PublishableCollection,
  id: string,
  version: string | undefined,
): Promise<Answer> =>
  desk.post(`/${collection}/versions/${version}?draft=true&base=${await baseOf(desk, collection, id)}`)

/** Numbers of the versions of a document, the oldest first. */
export async function versionsOf(
  desk: Browser,
  collection: PublishableCollection,
  id: string,
): Promise<string[]> {
  const path = `/${collection}/versions?where[parent][equals]=${id}&sort=createdAt&limit=50`
  return (accepted(await desk.get(path)).body.docs ?? []).map((version) => String(version.id))
}
