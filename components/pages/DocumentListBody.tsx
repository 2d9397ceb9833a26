import { useTranslations } from 'next-intl'
import { DocumentList } from '@/components/documents/DocumentList'
import { SectionName } from '@/components/frame/SectionName'
import type { DocumentListPage } from '@/newsroom/queries/shapes'
import { PageSection } from './PageSection'

/** Every document in the register, by kind. */
export function DocumentListBody({ page: { locale, kinds } }: { page: DocumentListPage }) {
  const t = useTranslations('DocumentListBody')
  return (
    <div className="wrap list">
      <h1>
        <SectionName section="documents" />
      </h1>
      <p className="intro">{t('intro')}</p>
      {kinds.map(({ kind, documents }) => (
        <PageSection key={kind} title={t(`kinds.${kind}`)}>
          <DocumentList documents={documents} locale={locale} />
        </PageSection>
      ))}
    </div>
  )
}
