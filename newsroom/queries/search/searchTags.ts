import type { Locale } from '@/newsroom/language/locales'
import type { TaggedCollection } from '@/newsroom/publishing/tags'
import { listTag, siteTag } from '@/newsroom/publishing/tags'

const searched: TaggedCollection[] = [
  'news',
  'people',
  'organisations',
  'events',
  'projects',
  'documents',
  'topics',
  'pages',
]

/** Whatever becomes public, changes or goes in a language may change any answer of a search in it. */
export const searchTags = (locale: Locale): string[] => [
  siteTag,
  ...searched.map((collection) => listTag(collection, locale)),
]
