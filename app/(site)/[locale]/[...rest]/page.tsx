import type { Asked } from '../../asked'
import { decoded, localeOf } from '../../asked'
import { Missing } from '../../Missing'

/** Every address that no page claims. */
export default async function Rest({ params }: Asked<{ rest: string[] }>) {
  const { locale, rest } = await params
  const path = [locale, ...rest].map((piece) => `/${encodeURIComponent(decoded(piece))}`).join('')
  return <Missing locale={localeOf(locale)} path={path} section={null} />
}
