import { useTranslations } from 'next-intl'
import { SectionName } from '@/components/frame/SectionName'
import { OrganisationGrid } from '@/components/organisations/OrganisationGrid'
import { LetterIndex } from '@/components/text/LetterIndex'
import type { OrganisationListPage } from '@/newsroom/queries/shapes'

/** Every organisation in the register, by the alphabet of the page. */
export function OrganisationListBody({ page: { locale, letters } }: { page: OrganisationListPage }) {
  const t = useTranslations('OrganisationListBody')
  return (
    <div className="wrap list">
      <h1>
        <SectionName section="organisations" />
      </h1>
      <p className="intro">{t('intro')}</p>
      <LetterIndex
        letters={letters.map(({ letter, organisations }) => ({
          letter,
          entries: <OrganisationGrid organisations={organisations} locale={locale} />,
        }))}
      />
    </div>
  )
}
