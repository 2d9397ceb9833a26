import { EditorialBody } from '@/components/pages/EditorialBody'
import { editorialPage as editorialPageData } from '@/components/structured/editorialPage'
import { excerpt } from '@/components/text/excerpt'
import { decoded, localeOf, spelled } from '@/newsroom/addresses/pieces'
import { editorialPage } from '@/newsroom/queries/editorialPage'
import type { Asked } from '../../asked'
import { Missing } from '../../Missing'
import { PublicPage } from '../../PublicPage'

/** Whatever stands directly under the language and is no section. */
export default async function Editorial({ params, searchParams }: Asked<{ slug: string }>) {
  const { locale: piece, slug } = await params
  const locale = localeOf(piece)
  const page = await editorialPage(locale, decoded(slug))
  if (!page)
    return <Missing locale={locale} path={spelled([piece, slug])} section={null} query={await searchParams} />
  return (
    <PublicPage
      page={page}
      section={null}
      title={page.title.text}
      description={excerpt(page.body)}
      about={(frame) => editorialPageData(frame, page)}
    >
      <EditorialBody page={page} />
    </PublicPage>
  )
}
