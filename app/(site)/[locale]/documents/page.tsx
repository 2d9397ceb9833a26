import { DocumentListBody } from '@/components/pages/DocumentListBody'
import { wordsIn } from '@/messages/wordsIn'
import { localeOf } from '@/newsroom/addresses/pieces'
import { documentList } from '@/newsroom/queries/documentList'
import type { Asked } from '../../asked'
import { PublicPage } from '../../PublicPage'

export default async function DocumentList({ params }: Asked) {
  const locale = localeOf((await params).locale)
  const page = await documentList(locale)
  const t = wordsIn(locale, 'DocumentListBody')
  return (
    <PublicPage page={page} section="documents" description={t('intro')}>
      <DocumentListBody page={page} />
    </PublicPage>
  )
}
