import 'server-only'
import { cache } from 'react'
import { newsListPath } from '../addresses/newsFilter'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { documentTag, siteTag } from '../publishing/tags'
import { newsCard } from './news/newsCard'
import { readCards } from './news/readCards'
import { eventCard } from './register/cards'
import { hrefOf, linkTo } from './register/links'
import { openRegister } from './register/openRegister'
import { topicFields } from './register/readEntries'
import { readOne } from './register/readOne'
import type { TopicPage } from './shapes'
import type { StoredNewsCard, StoredNewsItem, StoredTopic } from './stored'
import { storedText, textBody, wantedBy } from './texts/textBody'
import type { PerLanguage } from './words'

type Stored = StoredTopic & { about: PerLanguage<{ root?: unknown }> }
type Item = StoredNewsCard & Pick<StoredNewsItem, 'event'>

/** From how many of the latest items a topic's page is made, and how much of each kind it shows. */
const most = { items: 40, latest: 10, events: 6 }

/** A topic: what it is about, the latest news of this language on it, and the events they tell of. */
export const topic = cache(async (locale: Locale, slug: string): Promise<TopicPage | null> => {
  const stored = await readOne<Stored>('topics', locale, slug, { ...topicFields, about: true })
  return stored && topicPage(locale, stored)
})

/** The page of a stored entry, whatever it was read as; null where the language has none. */
export async function topicPage(locale: Locale, stored: Stored): Promise<TopicPage | null> {
  const link = linkTo('topics', stored, locale)
  if (!link?.href) return null
  const news = await readCards<Item>(locale, [{ topics: { equals: stored.id } }], {
    select: { event: true },
    limit: most.items,
  })
  const latest = news.slice(0, most.latest)
  const text = storedText(stored.about?.[locale])
  const inText = wantedBy(text)
  const told = new Set(news.map(({ event }) => event))
  const register = await openRegister(locale, {
    ...inText,
    events: [...inText.events, ...told],
    media: [...inText.media, ...latest.map(({ leadImage }) => leadImage?.image)],
  })
  const other = otherLocale(locale)
  return {
    locale,
    path: link.href,
    other: { locale: other, href: hrefOf('topics', stored, other) },
    tags: [
      siteTag,
      documentTag('topics', stored.id),
      ...latest.map(({ id }) => documentTag('news', id)),
      ...register.tags,
    ],
    until: null,
    id: stored.id,
    name: link.name,
    about: text && textBody(text, register),
    latest: latest.map((item) => newsCard(item, register)),
    allNews: newsListPath(locale, { topic: stored.slug?.[locale] ?? '' }),
    events: [...register.events.values()]
      .filter(({ id }) => told.has(id))
      .flatMap((event) => eventCard(event, register) ?? [])
      .toSorted((a, b) => b.start.localeCompare(a.start))
      .slice(0, most.events),
  }
}
