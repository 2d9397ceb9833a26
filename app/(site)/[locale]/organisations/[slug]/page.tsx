import { OrganisationBody } from '@/components/pages/OrganisationBody'
import { organisation as organisationData } from '@/components/structured/organisation'
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
  return (
    <PublicPage
      page={page}
      section="organisations"
      title={page.name.text}
      picture={page.logo}
      about={(frame) => organisationData(frame, page)}
    >
      <OrganisationBody page={page} />
    </PublicPage>
  )
}
