import { useTranslations } from 'next-intl'

/** Above a page that only staff see: that it is not public, or that in this language there would be none. */
export function PreviewBanner({ hasPage }: { hasPage: boolean }) {
  const t = useTranslations('PreviewBanner')
  return (
    <aside className="preview-banner" aria-label={t('label')}>
      <p className="wrap">
        <strong>{t('draft')}</strong> {hasPage ? t('asSaved') : t('nameless')}
      </p>
    </aside>
  )
}
