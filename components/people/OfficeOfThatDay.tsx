import { Words } from '@/components/text/Words'
import type { Locale } from '@/newsroom/language/locales'
import type { Part } from '@/newsroom/queries/shapes'

/** The office and rank that a person had on the day, as the item itself states them. */
export function OfficeOfThatDay({ of, locale }: { of: Pick<Part, 'office' | 'rank'>; locale: Locale }) {
  if (!of.office && !of.rank) return null
  return (
    <p className="office">
      {of.office && <Words words={of.office} locale={locale} />}
      {of.office && of.rank && ', '}
      {of.rank && <Words words={of.rank} locale={locale} />}
    </p>
  )
}
