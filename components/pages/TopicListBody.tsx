import { useTranslations } from 'next-intl'
import { SectionName } from '@/components/frame/SectionName'
import { TopicGrid } from '@/components/topics/TopicGrid'
import type { TopicListPage } from '@/newsroom/queries/shapes'

/** Every topic, by the alphabet of the page. */
export function TopicListBody({ page }: { page: TopicListPage }) {
  const t = useTranslations('TopicListBody')
  return (
    <div className="wrap list">
      <h1>
        <SectionName section="topics" />
      </h1>
      <p className="intro">{t('intro')}</p>
      <TopicGrid page={page} />
    </div>
  )
}
