import 'server-only'
import { env } from '@/env'
import { absolute } from '../addresses/paths'
import type { SearchAsked } from '../addresses/searchFilter'
import { searchAddress } from '../addresses/searchFilter'
import type { Locale } from '../language/locales'
import { answer } from './search/answer'
import { results } from './search/results'
import { searchTags } from './search/searchTags'
import type { PageFacts } from './shapes'

const perPage = 50
const file = 'feed.json'

/** JSON Feed 1.1 (jsonfeed.org). */
export interface SearchFeed {
  version: string
  title: string
  language: Locale
  home_page_url: string
  feed_url: string
  next_url?: string
  items: {
    id: string
    url: string
    title: string
    language: Locale
    date_published: string
    date_modified?: string
    content_text: string
  }[]
}

/**
 * What answers a search, for programs: in the order of the page, every match on one of its pages.
 * @param title what the feed is called
 * @returns null where a filter names nothing
 */
export async function searchFeed(
  locale: Locale,
  asked: SearchAsked,
  title: string,
): Promise<({ feed: SearchFeed } & PageFacts) | null> {
  const { filter, after } = asked
  const answered = await answer(locale, asked, perPage + 1)
  if (!answered) return null
  const { text } = answered.question
  const shown = { ...answered, found: answered.found.slice(0, perPage) }
  const { items, register } = await results(locale, shown)
  const last = shown.found.at(-1)
  const url = (path: string) => absolute(env.siteUrl, path)
  return {
    feed: {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      language: locale,
      home_page_url: url(searchAddress(locale, text, { filter })),
      feed_url: url(searchAddress(locale, text, { filter, after, file })),
      ...(last && answered.found.length > perPage
        ? { next_url: url(searchAddress(locale, text, { filter, after: last, file })) }
        : {}),
      items: items.map((item) => ({
        id: item.id,
        url: url(item.href),
        title: item.title.map((segment) => segment.text).join(''),
        language: item.lang,
        date_published: item.publishedAt,
        ...(item.correctedAt ? { date_modified: item.correctedAt } : {}),
        content_text: item.content,
      })),
    },
    tags: [...searchTags(locale), ...register.tags],
    until: null,
  }
}
