import { useTranslations } from 'next-intl'
import { Moment } from '@/components/text/Moment'
import type { NewsPage } from '@/newsroom/queries/shapes'

type Props = { page: Pick<NewsPage, 'locale' | 'publishedAt' | 'originalDate' | 'updatedAt' | 'place'> }

/** When an item was published, and what else is to be known of its time and place. */
export function NewsDates({ page: { locale, publishedAt, originalDate, updatedAt, place } }: Props) {
  const t = useTranslations('NewsDates')
  return (
    <>
      <p>
        <Moment at={publishedAt} locale={locale} />
      </p>
      {place && <p className="minor">{place}</p>}
      {originalDate && (
        <p className="minor">
          {t.rich('original', { date: () => <Moment at={originalDate} locale={locale} /> })}
        </p>
      )}
      {updatedAt && (
        <p className="minor">
          {t.rich('updated', { date: () => <Moment at={updatedAt} form="dateTime" locale={locale} /> })}
        </p>
      )}
    </>
  )
}
