import { useTranslations } from 'next-intl'
import { Moment } from '@/components/text/Moment'
import type { Locale } from '@/newsroom/language/locales'
import type { NewsPage } from '@/newsroom/queries/shapes'

interface Props {
  withdrawn: NonNullable<NewsPage['withdrawn']>
  locale: Locale
}

/** Says that an item no longer holds, since when and why, before anything of it is read. */
export function WithdrawnNotice({ withdrawn, locale }: Props) {
  const t = useTranslations('WithdrawnNotice')
  return (
    <div className="withdrawn">
      <p>
        <strong>{t.rich('title', { date: () => <Moment at={withdrawn.at} locale={locale} /> })}</strong>
      </p>
      <p>{t('reason', { reason: withdrawn.reason })}</p>
    </div>
  )
}
