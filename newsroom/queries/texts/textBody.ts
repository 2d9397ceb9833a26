import { itemPath } from '@/newsroom/addresses/paths'
import { picture } from '../pictures/picture'
import type { RegisterSection } from '../register/links'
import { hrefOf } from '../register/links'
import type { Register, Wanted } from '../register/openRegister'
import type { Picture, RichTextBody } from '../shapes'
import type { Linked } from './linkedNames'
import { linksTo, namesToLink } from './linkedNames'
import { linkNames } from './linkNames'
import { namedInText } from './namedInText'

/** A stored text, and what it refers to; null where there is none. */
export const storedText = (text: { root?: unknown } | null | undefined) =>
  text?.root ? { root: text.root, ...namedInText(text.root) } : null

export type StoredText = ReturnType<typeof storedText>

/** What a text needs of the register, as part of what its page needs. */
export function wantedBy(text: StoredText) {
  const linked = (collection: string) =>
    (text?.links ?? []).filter((link) => link.collection === collection).map(({ id }) => id)
  return {
    people: linked('people'),
    organisations: linked('organisations'),
    events: linked('events'),
    projects: linked('projects'),
    documents: linked('documents'),
    topics: linked('topics'),
    pages: linked('pages'),
    news: linked('news'),
    media: (text?.pictures ?? []).map(({ id }) => id),
  } satisfies Wanted
}

/**
 * The text with the addresses of its links as they are today, and its pictures; both only where they are public.
 * @param own entries whose names in the text become links
 */
export function textBody(
  text: NonNullable<StoredText>,
  register: Register,
  own: Pick<Wanted, Linked> = {},
): RichTextBody {
  const names = namesToLink(own, register)
  const linked = linkNames(
    text.root,
    register.locale,
    names,
    new Set(text.links.map(({ collection, id }) => `${collection}:${id}`)),
  )
  const addressOf = ({ collection, id }: { collection: string; id: string }) =>
    [`${collection}:${id}`, address(collection, id, register)] as const
  const byNames = linksTo(own)
    .map(addressOf)
    .filter(([, found]) => found !== null)
  const links = [...byNames, ...text.links.map(addressOf)]
  const pictures = text.pictures.flatMap((use): [string, Picture][] => {
    const shown = picture(register.media.get(use.id), 'text', use)
    return shown ? [[use.id, shown]] : []
  })
  return { root: linked, links: Object.fromEntries(links), pictures: Object.fromEntries(pictures) }
}

const inRegister: readonly string[] = [
  'people',
  'organisations',
  'events',
  'projects',
  'documents',
  'topics',
  'pages',
] satisfies RegisterSection[]

const isInRegister = (collection: string): collection is RegisterSection => inRegister.includes(collection)

function address(collection: string, id: string, register: Register): string | null {
  const { locale } = register
  if (collection === 'news') {
    const item = register.news.get(id)
    return item ? itemPath('news', locale, item.slug) : null
  }
  if (!isInRegister(collection)) return null
  const entry = register[collection].get(id)
  return entry ? hrefOf(collection, entry, locale) : null
}
