import { HomeBody } from '@/components/pages/HomeBody'
import { localeOf } from '@/newsroom/addresses/pieces'
import { homePage } from '@/newsroom/queries/homePage'
import { siteFrame } from '@/newsroom/queries/siteFrame'
import type { Asked } from '../asked'
import { PublicPage } from '../PublicPage'

export default async function Home({ params }: Asked) {
  const locale = localeOf((await params).locale)
  const [page, { agencyNote }] = await Promise.all([homePage(locale), siteFrame(locale)])
  return (
    <PublicPage page={page} section={null} description={agencyNote} picture={page.lead?.picture}>
      <HomeBody page={page} />
    </PublicPage>
  )
}
