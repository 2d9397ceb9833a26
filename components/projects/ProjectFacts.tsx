import { useTranslations } from 'next-intl'
import { Fact } from '@/components/text/Fact'
import { OtherNames } from '@/components/text/OtherNames'
import type { ProjectPage } from '@/newsroom/queries/shapes'
import { ProjectKindName } from './ProjectKindName'
import { ProjectTime } from './ProjectTime'

/** What the register knows of a project, as a list of facts. */
export function ProjectFacts({ page }: { page: ProjectPage }) {
  const t = useTranslations('ProjectFacts')
  return (
    <dl className="facts-list">
      <Fact name={t('kind')}>
        <ProjectKindName kind={page.kind} />
      </Fact>
      {(page.from || page.to) && (
        <Fact name={t('time')}>
          <ProjectTime days={page} locale={page.locale} />
        </Fact>
      )}
      {page.variants.length > 0 && (
        <Fact name={t('variants')}>
          <OtherNames names={page.variants} locale={page.locale} />
        </Fact>
      )}
    </dl>
  )
}
