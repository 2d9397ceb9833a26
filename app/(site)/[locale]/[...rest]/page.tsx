import { localeOf, spelled } from '@/newsroom/addresses/pieces'
import type { Asked } from '../../asked'
import { Missing } from '../../Missing'

/** Every address that no page claims. */
export default async function Rest({ params, searchParams }: Asked<{ rest: string[] }>) {
  const { locale, rest } = await params
  return (
    <Missing
      locale={localeOf(locale)}
      path={spelled([locale, ...rest])}
      section={null}
      query={await searchParams}
    />
  )
}
