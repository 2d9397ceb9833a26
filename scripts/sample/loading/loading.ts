import type { Payload, PayloadRequest } from 'payload'
import type { Locale } from '@/newsroom/language/locales'
import type { LocalizedCollection } from '@/newsroom/publishing/publishable'
import { readNotation } from '../notation'
import { toRichText } from '../richText'
import type { Day } from '../shapes'

type Held = LocalizedCollection | 'news' | 'media'

/** One run of the loader: where its documents go and what has become of the keys so far. */
export interface Loading {
  payload: Payload
  req: PayloadRequest
  remember: (collection: Held, key: string, id: string) => void
  /** The id of something loaded before. @throws when it was not */
  idOf: (collection: Held, key: string) => string
}

export function startLoading(payload: Payload, req: PayloadRequest): Loading {
  const ids = new Map<string, string>()
  return {
    payload,
    req,
    remember: (collection, key, id) => ids.set(`${collection} ${key}`, id),
    idOf: (collection, key) => {
      const id = ids.get(`${collection} ${key}`)
      if (!id) throw new Error(`Sample content: ${collection} has no ${key} yet`)
      return id
    },
  }
}

/** How every document is saved: as a draft, by the program itself, since no user exists yet whose rights could count. */
export const asDraft = ({ req }: Loading, locale: Locale) =>
  ({ req, locale, draft: true, depth: 0, overrideAccess: true }) as const

const collectionOf = {
  person: 'people',
  organisation: 'organisations',
  event: 'events',
  project: 'projects',
  document: 'documents',
  topic: 'topics',
  page: 'pages',
} as const

/** A text in the notation as the rich text that is stored. */
export const richTextOf = ({ idOf }: Loading, text: string) =>
  toRichText(readNotation(text), ({ kind, key }) => {
    const relationTo = collectionOf[kind]
    return { relationTo, value: idOf(relationTo, key) }
  })

/** A day is stored as its noon in Baku, so that no clock moves it to another. */
export const noonOf = (day: Day | null) => (day ? `${day}T12:00:00+04:00` : null)
