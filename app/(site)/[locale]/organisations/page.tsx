import { OrganisationListBody } from '@/components/pages/OrganisationListBody'
import { wordsIn } from '@/messages/wordsIn'
import { localeOf } from '@/newsroom/addresses/pieces'
import { organisationList } from '@/newsroom/queries/organisationList'
import type { Asked } from '../../asked'
import { PublicPage } from '../../PublicPage'

export default async function OrganisationList({ params }: Asked) {
  const locale = localeOf((await params).locale)
  const page = await organisationList(locale)
  const t = wordsIn(locale, 'OrganisationListBody')
  return (
    <PublicPage page={page} section="organisations" description={t('intro')}>
      <OrganisationListBody page={page} />
    </PublicPage>
  )
}
