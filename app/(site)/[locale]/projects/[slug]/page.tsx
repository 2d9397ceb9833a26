import { ProjectBody } from '@/components/pages/ProjectBody'
import { project as projectData } from '@/components/structured/project'
import { excerpt } from '@/components/text/excerpt'
import { wordsIn } from '@/messages/wordsIn'
import { decoded, localeOf, pathBelow } from '@/newsroom/addresses/pieces'
import { project } from '@/newsroom/queries/project'
import type { Asked } from '../../../asked'
import { Missing } from '../../../Missing'
import { PublicPage } from '../../../PublicPage'

export default async function Project({ params }: Asked<{ slug: string }>) {
  const { locale: piece, slug } = await params
  const locale = localeOf(piece)
  const page = await project(locale, decoded(slug))
  if (!page) return <Missing locale={locale} path={pathBelow('projects', locale, slug)} section="projects" />
  const t = wordsIn(locale, 'ProjectBody')
  return (
    <PublicPage
      page={page}
      section="projects"
      title={page.name.text}
      description={excerpt(page.about) ?? t('description', { name: page.name.text })}
      picture={page.picture}
      about={(frame) => projectData(frame, page)}
    >
      <ProjectBody page={page} />
    </PublicPage>
  )
}
