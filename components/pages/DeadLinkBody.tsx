import { useTranslations } from 'next-intl'

/** For whoever comes with a link that opens nothing: what may be wrong, and whom to ask. Of the item it says nothing. */
export function DeadLinkBody() {
  const t = useTranslations('DeadLinkBody')
  return (
    <div className="wrap missing">
      <h1>{t('title')}</h1>
      <p className="summary">{t('text')}</p>
      <p>{t('advice')}</p>
    </div>
  )
}
