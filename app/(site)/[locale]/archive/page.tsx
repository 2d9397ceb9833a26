import { ArchiveBody } from '@/components/pages/ArchiveBody'
import { wordsIn } from '@/messages/wordsIn'
import { localeOf } from '@/newsroom/addresses/pieces'
import { archive } from '@/newsroom/queries/archive'
import type { Asked } from '../../asked'
import { PublicPage } from '../../PublicPage'

export default async function Archive({ params }: Asked) {
  const locale = localeOf((await params).locale)
  const page = await archive(locale)
  const t = wordsIn(locale, 'ArchiveBody')
  return (
    <PublicPage page={page} section="news" title={t('title')} description={t('description')}>
      <ArchiveBody page={page} />
    </PublicPage>
  )
}
