import { useTranslations } from 'next-intl'

/** The first thing that the Tab key meets. */
export function SkipLink() {
  const t = useTranslations('SkipLink')
  return (
    <a className="skip" href="#main">
      {t('toMain')}
    </a>
  )
}
