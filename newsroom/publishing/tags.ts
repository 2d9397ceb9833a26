import type { Locale } from '../language/locales'
import type { PublishableCollection } from './publishable'

/**
 * Tags name the content that a page shows: pages carry them, changes list them, and the press joins the two.
 * A page that reads something new must carry its tag, or it goes stale unseen.
 */
const singular = {
  news: 'news',
  people: 'person',
  organisations: 'organisation',
  events: 'event',
  projects: 'project',
  documents: 'document',
  topics: 'topic',
  pages: 'page',
  media: 'media',
} as const

export type TaggedCollection = keyof typeof singular

/** Whether documents of a collection have a tag; an appointment shows on pages of people only. */
export const isTagged = (collection: string): collection is TaggedCollection => collection in singular

/** One document: `person:0190…`. */
export const documentTag = (collection: TaggedCollection, id: string): string =>
  `${singular[collection]}:${id}`

/**
 * The bytes of a file in every size, while something public shows it: `file:0190…`. Its words (text alternative,
 * caption, credit) stand on pages and are `media:0190…`.
 */
export const fileTag = (id: string): string => `file:${id}`

/** The two languages of one item: a language switch changes when its other side does. */
export const storyTag = (story: string): string => `story:${story}`

/** A list in one language: `list:news:az`. */
export const listTag = (collection: TaggedCollection, locale: Locale): string =>
  `list:${collection}:${locale}`

/** What stands right before and after an item in the list of its language: `beside:0190…`. */
export const besideTag = (id: string): string => `beside:${id}`

/** The frame of every page; it leads to the editorial pages. */
export const siteTag = 'site'

/** What leads the front pages. */
export const homeTag = 'home'

/** An address that answered 404 or a redirect: found again when something appears there. */
export const addressTag = (path: string): string => `address:${path}`

/** The address that no page claims: whatever cannot be an address of this site is answered by its 404. */
export const nowhere = '/az/yoxdur'

/**
 * Of an address that leads on: itself; of one with a query also its path, which says by which parameters it is asked
 * further; of one outside of both languages also {@link nowhere}, which says how such addresses begin.
 */
function addressTags(address: string): string[] {
  const [path = address] = address.split('?', 1)
  return [...new Set([address, path, /^\/(?:az|en)(?:\/|$)/.test(path) ? path : nowhere])].map(addressTag)
}

const first = [...Object.values(singular), 'file', 'story', 'list', 'beside', 'site', 'home', 'address']

/** Whether a word has the form of a tag; what is mistyped touches no page and looks as if it had. */
export const isTag = (word: string): boolean => first.includes(word.split(':', 1)[0] ?? '')

/** What happened to something public; `press_events.action`. */
export const pressActions = ['publish', 'unpublish', 'withdraw', 'remove'] as const
export type PressAction = (typeof pressActions)[number]

/**
 * Whether an action takes something away from readers, or warns them of it: what they saw before must not be
 * shown again, not even for want of something newer. An unknown action counts as one that does.
 */
export const takesAway = (action: string): boolean => action !== 'publish'

/** What a document says about itself and its links, in ids. */
export interface Cited {
  language?: Locale
  story?: string | null
  people?: string[]
  organisations?: string[]
  events?: string[]
  projects?: string[]
  documents?: string[]
  topics?: string[]
  paths?: string[]
}

/** What can be cited, in the words of `Cited`. */
export const citedCollections = [
  'people',
  'organisations',
  'events',
  'projects',
  'documents',
  'topics',
] as const

interface DocumentChange {
  collection: PublishableCollection
  id: string
  /** As it was public before the change, or null */
  before: Cited | null
  /** As it is public after the change, or null */
  after: Cited | null
  /** Public documents whose links were moved with it, as by a merge */
  moved?: readonly Place[]
}

/** One public document. */
export interface Place {
  collection: PublishableCollection
  id: string
}

/** Everything that can change what readers see. */
export type PublicChange =
  /** Published, corrected, renamed, moved to another address, unpublished, withdrawn, removed, restored, merged */
  | DocumentChange
  /** Another file, credit or alternative text, and the public documents that show it */
  | { collection: 'media'; id: string; shownBy: { collection: string; id: string }[] }
  /** Navigation, footer, contacts, the emergency notice */
  | { collection: 'site' }
  /** What leads the front pages */
  | { collection: 'home' }
  /** Where addresses lead, before and after */
  | { collection: 'redirects'; addresses: (string | null | undefined)[] }

const bothLists = (collection: TaggedCollection): string[] => [
  listTag(collection, 'az'),
  listTag(collection, 'en'),
]

function ofDocument({ collection, id }: DocumentChange, cited: Cited): string[] {
  if (collection === 'appointments') return bothLists('people')
  const own = [documentTag(collection, id)]
  if (collection === 'pages') return [...own, ...bothLists(collection), siteTag]
  if (collection !== 'news') return [...own, ...bothLists(collection)]
  return [
    ...own,
    ...(cited.story ? [storyTag(cited.story)] : []),
    ...(cited.language ? [listTag('news', cited.language)] : []),
  ]
}

/** The document, its lists, and all that it cites or cited, since their pages list it. */
const ofChange = (change: DocumentChange): string[] =>
  [change.before, change.after].flatMap((cited) =>
    cited === null
      ? []
      : [
          ...ofDocument(change, cited),
          ...citedCollections.flatMap((collection) =>
            (cited[collection] ?? []).map((id) => documentTag(collection, id)),
          ),
          ...(cited.paths ?? []).map(addressTag),
        ],
  )

const ofPlaces = (places: readonly { collection: string; id: string }[]): string[] =>
  places.flatMap(({ collection, id }) => (isTagged(collection) ? [documentTag(collection, id)] : []))

function tagsOf(change: PublicChange): string[] {
  switch (change.collection) {
    case 'site':
      return [siteTag]
    case 'home':
      return [homeTag]
    case 'media':
      return [documentTag('media', change.id), ...ofPlaces(change.shownBy)]
    case 'redirects':
      return change.addresses.flatMap((address) => (address ? addressTags(address) : []))
    default:
      return [...ofChange(change), ...ofPlaces(change.moved ?? [])]
  }
}

/** The tags of every page that a change touches, each once. */
export const tagsOfChange = (change: PublicChange): string[] => [...new Set(tagsOf(change))].sort()
