import { itemPath } from '@/newsroom/addresses/paths'
import { picture } from '../pictures/picture'
import type { RegisterSection } from '../register/links'
import { hrefOf } from '../register/links'
import type { Register, Wanted } from '../register/openRegister'
import type { Picture, RichTextBody } from '../shapes'
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

/** The text with the addresses of its links as they are today, and its pictures; both only where they are public. */
export function textBody(text: NonNullable<StoredText>, register: Register): RichTextBody {
  const links = text.links.map(({ collection, id }) => [
    `${collection}:${id}`,
    address(collection, id, register),
  ])
  const pictures = text.pictures.flatMap((use): [string, Picture][] => {
    const shown = picture(register.media.get(use.id), 'text', use)
    return shown ? [[use.id, shown]] : []
  })
  return { root: text.root, links: Object.fromEntries(links), pictures: Object.fromEntries(pictures) }
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
