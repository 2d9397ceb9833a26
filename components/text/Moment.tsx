import type { DateForm } from '@/newsroom/language/dates'
import { formatDate, isoWithOffset } from '@/newsroom/language/dates'
import type { Locale } from '@/newsroom/language/locales'

interface Props {
  /** ISO instant, or a day such as 2019-11-29 */
  at: string
  form?: DateForm
  locale: Locale
}

/** A date in the words of the page, readable by machines with Baku's offset. */
export function Moment({ at, form = 'date', locale }: Props) {
  return <time dateTime={isoWithOffset(at)}>{formatDate(at, form, locale)}</time>
}
