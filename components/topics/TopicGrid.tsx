import { useTranslations } from 'next-intl'
import { NameLink } from '@/components/text/NameLink'
import { formatNumber } from '@/newsroom/language/numbers'
import type { TopicListPage } from '@/newsroom/queries/shapes'

/** Topics side by side where there is room, with how many items are about each. */
export function TopicGrid({ page: { topics, locale } }: { page: TopicListPage }) {
  const t = useTranslations('TopicGrid')
  return (
    <ul className="grid">
      {topics.map((topic) => (
        <li key={topic.id}>
          <p className="name">
            <NameLink link={topic} locale={locale} />
          </p>
          <p className="minor">
            {t('news', { count: topic.count, number: formatNumber(topic.count, locale) })}
          </p>
        </li>
      ))}
    </ul>
  )
}
