import { useTranslations } from 'next-intl'
import { Offices } from '@/components/people/Offices'
import { Portrait } from '@/components/pictures/Portrait'
import { OtherNames } from '@/components/text/OtherNames'
import { RichText } from '@/components/text/RichText'
import { EarlierYears } from '@/components/timeline/EarlierYears'
import { Years } from '@/components/timeline/Years'
import type { PersonPage } from '@/newsroom/queries/shapes'
import { PageHeader } from './PageHeader'
import { PageSection } from './PageSection'

/** A person: the offices held, and everything they took part in, year by year. */
export function PersonBody({ page }: { page: PersonPage }) {
  const t = useTranslations('PersonBody')
  const { locale, name, variants, biography, offices, years } = page
  return (
    <div className="wrap person">
      <PageHeader
        title={name}
        locale={locale}
        side={
          <Portrait
            portrait={page.portrait}
            initials={page.initials}
            lang={name.lang}
            locale={locale}
            large
          />
        }
      >
        {offices.length > 0 && (
          <>
            <h2 className="quiet">{t('offices')}</h2>
            <Offices offices={offices} locale={locale} />
          </>
        )}
        {variants.length > 0 && (
          <p className="variants">
            {t.rich('variants', { names: () => <OtherNames names={variants} locale={locale} /> })}
          </p>
        )}
      </PageHeader>
      {biography && (
        <PageSection title={t('biography')}>
          <RichText body={biography} top={3} />
        </PageSection>
      )}
      {years.length > 0 && (
        <div className="years">
          <h2>{t('parts')}</h2>
          <Years years={years} locale={locale} />
          <EarlierYears years={page.earlier} locale={locale} />
        </div>
      )}
    </div>
  )
}
