import 'server-only'
import { cache } from 'react'
import { listPath } from '../addresses/paths'
import { compareWords } from '../language/alphabet'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { listTag, siteTag } from '../publishing/tags'
import { itemsOfTopics } from './news/filterCounts'
import { linkTo } from './register/links'
import { readTopics } from './register/readEntries'
import type { TopicListPage } from './shapes'

/** Every topic that has a name in the language, by the alphabet, with how many items are about it. */
export const topicList = cache(async (locale: Locale): Promise<TopicListPage> => {
  const [stored, counts] = await Promise.all([
    readTopics({ [`name.${locale}`]: { exists: true } }),
    itemsOfTopics(locale),
  ])
  const compare = compareWords(locale)
  const other = otherLocale(locale)
  return {
    locale,
    path: listPath('topics', locale),
    other: { locale: other, href: listPath('topics', other) },
    tags: [siteTag, listTag('topics', locale), listTag('news', locale)],
    until: null,
    topics: stored
      .flatMap((topic) => {
        const link = linkTo('topics', topic, locale)
        return link?.href
          ? [{ id: topic.id, ...link, count: counts.get(topic.slug?.[locale] ?? '') ?? 0 }]
          : []
      })
      .toSorted((a, b) => compare(a.name.text, b.name.text)),
  }
})
