import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest, Where } from 'payload'
import { compareWords } from '../../language/alphabet'
import type { Locale } from '../../language/locales'
import { isLocale } from '../../language/locales'
import type { PublishableCollection } from '../publishable'
import { publishableCollections } from '../publishable'
import type { PublicState } from '../vocabulary'
import type { Words } from './inWords'
import { inWords } from './inWords'
import { namedIn } from './namedIn'
import type { NamingPlace } from './placesNaming'
import { placesNaming } from './placesNaming'
import { textsNaming } from './textsNaming'

/** A document that names an entry, for the person who asks. */
export interface Use {
  collection: PublishableCollection
  id: string
  title: string
  /** Of a news document */
  language: Locale | null
  /** How the document itself stands towards the public */
  state: PublicState
  /** Whether what is public names the entry, or the latest draft, or both */
  named: 'everywhere' | 'in-public' | 'in-draft'
  /** The parts in which it is named, in words of the desk */
  roles: string[]
}

export interface UsesGroup {
  collection: PublishableCollection
  label: string
  total: number
  /** How many of them name the entry in public */
  inPublic: number
  uses: Use[]
}

type Stored = Record<string, unknown> & { id: string }

/** More than any entry of a newsroom is named in one collection; a limit all the same. */
const most = 2000

const inText: Words = { az: 'mətndə', en: 'in the text' }

interface Asking {
  req: PayloadRequest
  collection: PublishableCollection
  places: NamingPlace[]
}

/** Documents as they are public or as they were last saved, with the rights of the person who asks. */
async function read(
  { req, collection, places }: Asking,
  where: Where[],
  draft: boolean,
): Promise<Map<string, Stored>> {
  if (where.length === 0) return new Map()
  const shown = ['title', 'name', 'office', 'language', 'state', '_status']
  const select = [...shown, ...places.map(({ path }) => path[0] ?? '')]
  const { docs } = await req.payload.find({
    collection,
    where: draft ? { or: where } : { and: [{ or: where }, { _status: { equals: 'published' } }] },
    draft,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    limit: most,
    pagination: false,
    select: Object.fromEntries(select.map((name) => [name, true])),
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map((docs as unknown as Stored[]).map((doc) => [doc.id, doc]))
}

const languageOf = (req: PayloadRequest): Locale => (req.i18n?.language === 'en' ? 'en' : 'az')

const titleOf = (document: Stored, language: Locale): string =>
  inWords((document.title ?? document.name ?? document.office) as Words | string, language) || document.id

/** A withdrawn item is public and says so; a removed one is a draft and says so. */
function stateOf(now: Stored | undefined, latest: Stored | undefined): PublicState {
  if (now) return now.state === 'withdrawn' ? 'withdrawn' : 'published'
  return latest?.state === 'removed' ? 'removed' : 'draft'
}

type TextIds = Record<'now' | 'latest', Set<string>>

async function usesIn(asking: Asking, id: string, texts: TextIds): Promise<Use[]> {
  const { req, collection, places } = asking
  const named = places.flatMap(({ questions }) =>
    questions.map((path): Where => ({ [path]: { equals: id } })),
  )
  const where = (inTexts: Set<string>): Where[] =>
    inTexts.size > 0 ? [...named, { id: { in: [...inTexts] } }] : named
  const [publicly, lately] = [
    await read(asking, where(texts.now), false),
    await read(asking, where(texts.latest), true),
  ]
  const onlyLately = [...lately.keys()].filter((one) => !publicly.has(one))
  const whole: Asking = { ...asking, places: [] }
  const elsewhere = await read(whole, onlyLately.length > 0 ? [{ id: { in: onlyLately } }] : [], false)
  const language = languageOf(req)
  return [...publicly.keys(), ...onlyLately].map((one) => {
    const [now, latest] = [publicly.get(one), lately.get(one)]
    const shown: Stored = latest ?? now ?? { id: one }
    const parts = [latest, now].flatMap((document) =>
      document ? namedIn(document, places, id, language) : [],
    )
    const isInText = texts.now.has(one) || texts.latest.has(one)
    return {
      collection,
      id: one,
      title: titleOf(shown, language),
      language: isLocale(shown.language) ? shown.language : null,
      state: stateOf(now ?? elsewhere.get(one), latest),
      named: now && latest ? 'everywhere' : now ? 'in-public' : 'in-draft',
      roles: [...new Set(isInText ? [...parts, inWords(inText, language)] : parts)],
    }
  })
}

/**
 * Everything that names an entry of the register or shows a file, as the person who asks may read it: what is
 * public first. `limit` holds for each collection; the counts are of all.
 */
export async function usesOf(
  req: PayloadRequest,
  target: string,
  id: string,
  limitOf: (collection: PublishableCollection) => number,
): Promise<{ total: number; inPublic: number; groups: UsesGroup[] }> {
  const places = placesNaming(req.payload, target)
  const texts = await textsNaming(req, id)
  const language = languageOf(req)
  const groups: UsesGroup[] = []
  for (const collection of publishableCollections) {
    const own = places.filter((place) => place.collection === collection)
    // What a text says of its own entry is no use of it elsewhere.
    const others = (ids: Set<string> | undefined) => new Set([...(ids ?? [])].filter((one) => one !== id))
    const inTexts = { now: others(texts.now.get(collection)), latest: others(texts.latest.get(collection)) }
    const uses = await usesIn({ req, collection, places: own }, id, inTexts)
    if (uses.length === 0) continue
    groups.push({
      collection,
      label: getTranslation(req.payload.collections[collection].config.labels.plural, req.i18n),
      total: uses.length,
      inPublic: uses.filter(isInPublic).length,
      uses: uses.toSorted(publicFirst(language)).slice(0, limitOf(collection)),
    })
  }
  const sum = (of: (group: UsesGroup) => number) => groups.reduce((total, group) => total + of(group), 0)
  return { total: sum(({ total }) => total), inPublic: sum(({ inPublic }) => inPublic), groups }
}

const isInPublic = ({ named }: Use): boolean => named !== 'in-draft'

const publicFirst = (language: Locale) => {
  const compare = compareWords(language)
  return (a: Use, b: Use): number =>
    Number(isInPublic(b)) - Number(isInPublic(a)) || compare(a.title, b.title)
}
