import { useTranslations } from 'next-intl'
import type { SiteFrame } from '@/newsroom/queries/shapes'

/** The emergency notice, above every page while there is one. */
export function Notice({ notice }: { notice: NonNullable<SiteFrame['notice']> }) {
  const t = useTranslations('Notice')
  return (
    <section className="notice" aria-label={t('label')}>
      <p className="wrap">
        <strong>{notice.title}</strong> {notice.text}
      </p>
    </section>
  )
}
