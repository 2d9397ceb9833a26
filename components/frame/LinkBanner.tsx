import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/newsroom/language/locales'
import type { LinkNotice } from '@/newsroom/queries/shapes'
import { Moment } from '../text/Moment'

/** Above an item that somebody reads by a link before it is public: what it is, and what may not be done with it yet. */
export function LinkBanner({ notice, locale }: { notice: LinkNotice; locale: Locale }) {
  const t = useTranslations('LinkBanner')
  const at = notice.kind === 'preview' ? notice.savedAt : notice.until
  const parts = {
    strong: (words: ReactNode) => <strong>{words}</strong>,
    moment: () => <Moment at={at} form="dateTime" locale={locale} />,
  }
  return (
    <aside className="preview-banner" aria-label={t('label')}>
      <p className="wrap">
        {notice.kind === 'preview'
          ? t.rich('draft', parts)
          : notice.isLate
            ? t.rich('late', parts)
            : t.rich('embargo', parts)}
      </p>
    </aside>
  )
}
