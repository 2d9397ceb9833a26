import 'server-only'
import { cache } from 'react'
import { searchPath } from '../addresses/paths'
import { bakuDay } from '../language/dates'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import type { TaggedCollection } from '../publishing/tags'
import { listTag, siteTag } from '../publishing/tags'
import { newsCard } from './news/newsCard'
import { openRegister } from './register/openRegister'
import { entries } from './search/entries'
import { findNames, findNews } from './search/findIds'
import { readQuestion } from './search/question'
import type { SearchPage } from './shapes'

const mostItems = 50

const searched: TaggedCollection[] = [
  'news',
  'people',
  'organisations',
  'events',
  'projects',
  'documents',
  'topics',
]

/**
 * What holds every word of a question: entries of the register by name, news by their text.
 * @param typed whatever a reader typed; only its first 200 characters count
 */
export const search = cache(async (locale: Locale, typed: string): Promise<SearchPage> => {
  const { text, terms } = readQuestion(typed)
  const other = otherLocale(locale)
  const page = {
    locale,
    path: searchPath(locale, text),
    other: { locale: other, href: searchPath(other, text) },
    tags: [siteTag, ...searched.map((collection) => listTag(collection, locale))],
    until: null,
    query: text,
  }
  if (terms.length === 0) return { ...page, tags: [siteTag], entries: [], items: [], total: 0 }
  const [names, news] = await Promise.all([findNames(terms), findNews(locale, terms, mostItems)])
  const register = await openRegister(locale, { ...names, offices: names.people, news: news.ids })
  const found = entries(names, register, bakuDay(new Date()))
  const items = news.ids.flatMap((id) => register.news.get(id) ?? [])
  const pictured = await openRegister(locale, { media: items.map(({ leadImage }) => leadImage?.image) })
  return {
    ...page,
    tags: [...page.tags, ...pictured.tags],
    entries: found,
    items: items.map((item) => newsCard(item, pictured)),
    total: found.length + news.total,
  }
})
