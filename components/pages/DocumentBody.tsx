import { useTranslations } from 'next-intl'
import { DocumentFacts } from '@/components/documents/DocumentFacts'
import { Words } from '@/components/text/Words'
import { Years } from '@/components/timeline/Years'
import type { DocumentPage } from '@/newsroom/queries/shapes'
import { PageHeader } from './PageHeader'

/** A document: what it is, where it is read, and what cites it year by year. */
export function DocumentBody({ page }: { page: DocumentPage }) {
  const t = useTranslations('DocumentBody')
  const { locale, summary, years } = page
  return (
    <div className="wrap document">
      <PageHeader title={page.title} locale={locale}>
        {summary && (
          <p className="summary">
            <Words words={summary} locale={locale} />
          </p>
        )}
        <DocumentFacts page={page} />
      </PageHeader>
      {years.length > 0 && (
        <div className="years">
          <h2>{t('parts')}</h2>
          <Years years={years} locale={locale} />
        </div>
      )}
    </div>
  )
}
