import { OrganisationBody } from '@/components/pages/OrganisationBody'
import { organisation as organisationData } from '@/components/structured/organisation'
import { excerpt } from '@/components/text/excerpt'
import { wordsIn } from '@/messages/wordsIn'
import { decoded, localeOf, pathBelow } from '@/newsroom/addresses/pieces'
import { organisation } from '@/newsroom/queries/organisation'
import type { Asked } from '../../../asked'
import { Missing } from '../../../Missing'
import { PublicPage } from '../../../PublicPage'

export default async function Organisation({ params }: Asked<{ slug: string }>) {
  const { locale: piece, slug } = await params
  const locale = localeOf(piece)
  const page = await organisation(locale, decoded(slug))
  if (!page) {
    return <Missing locale={locale} path={pathBelow('organisations', locale, slug)} section="organisations" />
  }
  const t = wordsIn(locale, 'OrganisationBody')
  return (
    <PublicPage
      page={page}
      section="organisations"
      title={page.name.text}
      description={excerpt(page.about) ?? t('description', { name: page.name.text })}
      picture={page.logo}
      about={(frame) => organisationData(frame, page)}
    >
      <OrganisationBody page={page} />
    </PublicPage>
  )
}
