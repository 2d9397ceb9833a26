import { useTranslations } from 'next-intl'
import { SectionName } from '@/components/frame/SectionName'
import { PersonGrid } from '@/components/people/PersonGrid'
import { LetterIndex } from '@/components/text/LetterIndex'
import type { PeopleListPage } from '@/newsroom/queries/shapes'

/** Everyone in the register, by the alphabet of the page. */
export function PeopleListBody({ page: { locale, letters } }: { page: PeopleListPage }) {
  const t = useTranslations('PeopleListBody')
  return (
    <div className="wrap list">
      <h1>
        <SectionName section="people" />
      </h1>
      <p className="intro">{t('intro')}</p>
      <LetterIndex
        letters={letters.map(({ letter, people }) => ({
          letter,
          entries: <PersonGrid people={people} locale={locale} />,
        }))}
      />
    </div>
  )
}
