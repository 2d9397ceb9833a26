import { useTranslations } from 'next-intl'
import { Fact } from '@/components/text/Fact'
import { Moment } from '@/components/text/Moment'
import { NameLink } from '@/components/text/NameLink'
import { OtherNames } from '@/components/text/OtherNames'
import type { DocumentPage } from '@/newsroom/queries/shapes'
import { DocumentKindName } from './DocumentKindName'
import { DocumentTexts } from './DocumentTexts'

/** What the register knows of a document, as a list of facts. */
export function DocumentFacts({ page }: { page: DocumentPage }) {
  const t = useTranslations('DocumentFacts')
  const { locale, kind, date, issuer, variants } = page
  return (
    <dl className="facts-list">
      <Fact name={t('kind')}>
        <DocumentKindName kind={kind} />
      </Fact>
      {date && (
        <Fact name={t('date', { kind })}>
          <Moment at={date} locale={locale} />
        </Fact>
      )}
      {issuer && (
        <Fact name={t('issuer', { kind })}>
          <NameLink link={issuer} locale={locale} />
        </Fact>
      )}
      {(page.file || page.link) && (
        <Fact name={t('text')}>
          <DocumentTexts page={page} />
        </Fact>
      )}
      {variants.length > 0 && (
        <Fact name={t('variants')}>
          <OtherNames names={variants} locale={locale} />
        </Fact>
      )}
    </dl>
  )
}
