import type { Level } from '@/components/text/Heading'
import type { Locale } from '@/newsroom/language/locales'
import type { NewsCard as Card } from '@/newsroom/queries/shapes'
import { NewsCard } from './NewsCard'

interface Props {
  items: Card[]
  locale: Locale
  level?: Level
  brief?: boolean
}

/** Items one under the other, newest first as they were given. */
export function NewsList({ items, locale, level, brief }: Props) {
  if (items.length === 0) return null
  return (
    <ul className={brief ? 'news-list brief' : 'news-list'}>
      {items.map((card) => (
        <li key={card.id}>
          <NewsCard card={card} locale={locale} level={level} brief={brief} />
        </li>
      ))}
    </ul>
  )
}
