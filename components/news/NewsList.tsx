import type { Level } from '@/components/text/Heading'
import type { Locale } from '@/newsroom/language/locales'
import type { NewsCard as Card } from '@/newsroom/queries/shapes'
import { NewsCard } from './NewsCard'

/** Items one under the other, newest first as they were given. */
export function NewsList({ items, locale, level }: { items: Card[]; locale: Locale; level?: Level }) {
  if (items.length === 0) return null
  return (
    <ul className="news-list">
      {items.map((card) => (
        <li key={card.id}>
          <NewsCard card={card} locale={locale} level={level} />
        </li>
      ))}
    </ul>
  )
}
