import { useTranslations } from 'next-intl'
import { SectionLinks } from '@/components/frame/SectionLinks'
import type { Locale } from '@/newsroom/language/locales'

/** What to try when nothing was found. */
export function NothingFound({ locale }: { locale: Locale }) {
  const t = useTranslations('NothingFound')
  return (
    <div className="advice">
      <ul>
        <li>{t('spelling')}</li>
        <li>{t('fewer')}</li>
        <li>{t('another')}</li>
      </ul>
      <p>{t('lists')}</p>
      <SectionLinks locale={locale} current="search" />
    </div>
  )
}
