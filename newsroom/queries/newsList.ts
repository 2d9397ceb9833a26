import 'server-only'
import { cache } from 'react'
import { listPath } from '../addresses/paths'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { listTag, siteTag } from '../publishing/tags'
import { asVisitor, currentNews } from './asVisitor'
import { newsCard } from './news/newsCard'
import { cardFields } from './news/readCards'
import { openPayload } from './openPayload'
import { openRegister } from './register/openRegister'
import type { NewsListPage } from './shapes'
import type { StoredNewsCard } from './stored'

export const newsPerPage = 20

/**
 * One page of all news of a language, newest first.
 * @param pageNumber from 1
 * @returns null beyond the last page; the first is there even while there is no news
 */
export const newsList = cache(async (locale: Locale, pageNumber: number): Promise<NewsListPage | null> => {
  const payload = await openPayload()
  const other = otherLocale(locale)
  const [found, otherTotal] = await Promise.all([
    payload.find({
      ...asVisitor,
      collection: 'news',
      locale,
      where: { and: currentNews(locale) },
      select: cardFields,
      sort: '-publishedAt',
      pagination: true,
      page: pageNumber,
      limit: newsPerPage,
    }),
    payload.count({
      collection: 'news',
      locale: other,
      where: { and: currentNews(other) },
      overrideAccess: false,
    }),
  ])
  const items = found.docs as unknown as StoredNewsCard[]
  if (items.length === 0 && pageNumber > 1) return null
  const register = await openRegister(locale, { media: items.map(({ leadImage }) => leadImage?.image) })
  const isInOther = pageNumber === 1 || otherTotal.totalDocs > (pageNumber - 1) * newsPerPage
  return {
    locale,
    path: listPath('news', locale, pageNumber),
    other: { locale: other, href: isInOther ? listPath('news', other, pageNumber) : null },
    tags: [siteTag, listTag('news', locale), listTag('news', other), ...register.tags],
    until: null,
    items: items.map((item) => newsCard(item, register)),
    pageNumber,
    pageCount: Math.max(found.totalPages, 1),
    total: found.totalDocs,
  }
})
