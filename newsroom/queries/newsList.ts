import 'server-only'
import type { NewsFilter, NewsQuestion } from '../addresses/newsFilter'
import { newsListPath, registerFilters } from '../addresses/newsFilter'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { documentTag, listTag, siteTag } from '../publishing/tags'
import { filterCounts } from './news/filterCounts'
import { filteredIds } from './news/filteredIds'
import { filterGroups } from './news/filterGroups'
import type { Named } from './news/namedInFilter'
import { namedInFilter, taggedAs } from './news/namedInFilter'
import { newsCard } from './news/newsCard'
import { readCards } from './news/readCards'
import { shownPeriod } from './news/shownPeriod'
import { openRegister } from './register/openRegister'
import type { NewsListPage } from './shapes'

export const newsPerPage = 20

/**
 * One page of the news of a language that meet a filter, newest first, with what each filter could be besides.
 * @returns null where the filter names nothing, and beyond the last item; the first page without a filter is
 * there even while there is no news
 */
export async function newsList(
  locale: Locale,
  { filter, after }: NewsQuestion,
): Promise<NewsListPage | null> {
  const named = await namedInFilter(locale, filter)
  if (!named) return null
  const found = { ...filter, ...Object.fromEntries(named.map(({ filter: name, id }) => [name, id])) }
  const [ids, counts] = await Promise.all([
    filteredIds(locale, found, after, newsPerPage + 1),
    filterCounts(locale, found, after),
  ])
  if (after && ids.length === 0) return null
  const shown = ids.slice(0, newsPerPage)
  const cards = await readCards(locale, [{ id: { in: shown } }])
  const items = shown.flatMap((id) => cards.find((card) => card.id === id) ?? [])
  const register = await openRegister(locale, { media: items.map(({ leadImage }) => leadImage?.image) })
  const last = items.at(-1)
  const other = otherLocale(locale)
  const isOpen = Object.keys(filter).length === 0 && !after
  return {
    locale,
    path: newsListPath(locale, filter, after),
    other: {
      locale: other,
      href: counts.other > 0 || isOpen ? pathInOther(other, filter, named, after) : null,
    },
    tags: [
      siteTag,
      listTag('news', locale),
      listTag('news', other),
      // The choices name entries of the register: any of them may get a name, a page, or lose it.
      ...Object.values(taggedAs).map((collection) => listTag(collection, locale)),
      ...named.map(({ filter: name, id }) => documentTag(taggedAs[name], id)),
      ...register.tags,
    ],
    until: null,
    items: items.map((item) => newsCard(item, register)),
    total: counts.total,
    filters: filterGroups(locale, filter, named, counts),
    period: shownPeriod(locale, filter, counts),
    newest: after ? newsListPath(locale, filter) : null,
    older:
      last && ids.length > newsPerPage
        ? newsListPath(locale, filter, { at: last.publishedAt, id: last.id })
        : null,
  }
}

/** The same question in the other language; null where something that it names has no page there. */
function pathInOther(
  other: Locale,
  filter: NewsFilter,
  named: Named[],
  after: NewsQuestion['after'],
): string | null {
  const asked = { ...filter }
  for (const name of registerFilters) {
    if (asked[name] === undefined) continue
    const slug = named.find((one) => one.filter === name)?.[other]
    if (!slug) return null
    asked[name] = slug
  }
  return newsListPath(other, asked, after)
}
