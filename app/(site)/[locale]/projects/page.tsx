import { ProjectListBody } from '@/components/pages/ProjectListBody'
import { wordsIn } from '@/messages/wordsIn'
import { localeOf } from '@/newsroom/addresses/pieces'
import { projectList } from '@/newsroom/queries/projectList'
import type { Asked } from '../../asked'
import { PublicPage } from '../../PublicPage'

export default async function ProjectList({ params }: Asked) {
  const locale = localeOf((await params).locale)
  const page = await projectList(locale)
  const t = wordsIn(locale, 'ProjectListBody')
  return (
    <PublicPage page={page} section="projects" description={t('intro')}>
      <ProjectListBody page={page} />
    </PublicPage>
  )
}
