import { useTranslations } from 'next-intl'
import { homePath } from '@/newsroom/addresses/paths'
import type { Locale } from '@/newsroom/language/locales'

/** What a reader sees when a page could not be made: that it is our fault, and what to do next. */
export function ErrorBody({ locale }: { locale: Locale }) {
  const t = useTranslations('ErrorBody')
  return (
    <div className="wrap missing">
      <h1>{t('title')}</h1>
      <p className="summary">{t('text')}</p>
      <p>{t('advice')}</p>
      <p>
        <a className="button" href={homePath(locale)}>
          {t('home')}
        </a>
      </p>
    </div>
  )
}
