import { useTranslations } from 'next-intl'

/** What is seen: a draft, the text that the site shows too, or an entry that has no page in this language. */
export type Previewing = 'draft' | 'published' | 'nameless'

/** Above a page that only staff see. */
export function PreviewBanner({ of }: { of: Previewing }) {
  const t = useTranslations('PreviewBanner')
  return (
    <aside className="preview-banner" aria-label={t('label')}>
      <p className="wrap">
        <strong>{t('label')}.</strong> {t(`of.${of}`)}
      </p>
    </aside>
  )
}
