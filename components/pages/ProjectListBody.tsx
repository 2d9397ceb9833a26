import { useTranslations } from 'next-intl'
import { SectionName } from '@/components/frame/SectionName'
import { ProjectGrid } from '@/components/projects/ProjectGrid'
import { LetterIndex } from '@/components/text/LetterIndex'
import type { ProjectListPage } from '@/newsroom/queries/shapes'

/** Every project in the register, by the alphabet of the page. */
export function ProjectListBody({ page: { locale, letters } }: { page: ProjectListPage }) {
  const t = useTranslations('ProjectListBody')
  return (
    <div className="wrap list">
      <h1>
        <SectionName section="projects" />
      </h1>
      <p className="intro">{t('intro')}</p>
      <LetterIndex
        letters={letters.map(({ letter, projects }) => ({
          letter,
          entries: <ProjectGrid projects={projects} locale={locale} />,
        }))}
      />
    </div>
  )
}
