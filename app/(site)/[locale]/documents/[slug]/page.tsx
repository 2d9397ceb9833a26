import { DocumentBody } from '@/components/pages/DocumentBody'
import { document as documentData } from '@/components/structured/document'
import { wordsIn } from '@/messages/wordsIn'
import { decoded, localeOf, pathBelow } from '@/newsroom/addresses/pieces'
import { document } from '@/newsroom/queries/document'
import type { Asked } from '../../../asked'
import { Missing } from '../../../Missing'
import { PublicPage } from '../../../PublicPage'

export default async function Document({ params }: Asked<{ slug: string }>) {
  const { locale: piece, slug } = await params
  const locale = localeOf(piece)
  const page = await document(locale, decoded(slug))
  if (!page)
    return <Missing locale={locale} path={pathBelow('documents', locale, slug)} section="documents" />
  const t = wordsIn(locale, 'DocumentBody')
  return (
    <PublicPage
      page={page}
      section="documents"
      title={page.title.text}
      description={page.summary?.text ?? t('description', { name: page.title.text })}
      about={(frame) => documentData(frame, page)}
    >
      <DocumentBody page={page} />
    </PublicPage>
  )
}
