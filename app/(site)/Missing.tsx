import { MissingBody } from '@/components/pages/MissingBody'
import { wordsIn } from '@/messages/wordsIn'
import type { Section } from '@/newsroom/addresses/sections'
import type { GivenQuery } from '@/newsroom/queries/furtherAddresses'
import { missing } from '@/newsroom/queries/missing'
import type { MissingPage } from '@/newsroom/queries/shapes'
import { PublicPage } from './PublicPage'

interface Props {
  locale: MissingPage['locale']
  /** The address at which nothing is */
  path: string
  section: Section | null
  /** What was asked for there, where an address of a former site may stand */
  query?: GivenQuery
}

/** The whole page of an address that has moved, is gone or never was; the press gives it its status. */
export async function Missing({ locale, path, section, query }: Props) {
  const page = await missing(locale, path, query)
  const t = wordsIn(locale, 'MissingBody')
  const { status, movedTo } = page
  const title = movedTo ? t('moved') : status === 410 ? t('gone') : t('notFound')
  return (
    <PublicPage
      page={page}
      section={section}
      title={title}
      status={status}
      movedTo={movedTo}
      further={page.further}
    >
      <MissingBody page={page} />
    </PublicPage>
  )
}
