import { useTranslations } from 'next-intl'
import { Moment } from '@/components/text/Moment'
import type { Locale } from '@/newsroom/language/locales'
import { otherLocale } from '@/newsroom/language/locales'
import type { NewsPage } from '@/newsroom/queries/shapes'

interface Props {
  changed: NonNullable<NewsPage['sourceChanged']>
  /** Of the translation */
  locale: Locale
}

/** Says that the text which was translated has changed since in what matters, and leads to it. */
export function SourceChangedNotice({ changed, locale }: Props) {
  const t = useTranslations('SourceChangedNotice')
  return (
    <div className="source-changed">
      <p>{t.rich('changed', { date: () => <Moment at={changed.at} locale={locale} /> })}</p>
      <p>
        <a href={changed.href} hrefLang={otherLocale(locale)}>
          {t('read')}
        </a>
      </p>
    </div>
  )
}
