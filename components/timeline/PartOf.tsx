import { OrganisationRole } from '@/components/organisations/OrganisationRole'
import { Contribution } from '@/components/people/Contribution'
import { OfficeOfThatDay } from '@/components/people/OfficeOfThatDay'
import type { Level } from '@/components/text/Heading'
import { Heading } from '@/components/text/Heading'
import { Moment } from '@/components/text/Moment'
import { NameLink } from '@/components/text/NameLink'
import type { DateForm } from '@/newsroom/language/dates'
import type { Locale } from '@/newsroom/language/locales'
import type { Part } from '@/newsroom/queries/shapes'
import { PartKindName } from './PartKindName'

interface Props {
  part: Part
  locale: Locale
  /** Under a year the day and month are enough */
  date: DateForm
  level: Level
}

/** One thing that a person or an organisation took part in, with the office held that day. */
export function PartOf({ part, locale, date, level }: Props) {
  const { contribution, role } = part
  return (
    <div className="part">
      <p className="facts">
        <Moment at={part.date} form={date} locale={locale} />{' '}
        <span className="kind">
          <PartKindName kind={part.kind} />
        </span>
      </p>
      <Heading level={level}>
        <NameLink link={{ name: part.title, href: part.href }} locale={locale} />
      </Heading>
      {contribution && (
        <p className="did">
          <Contribution of={{ contribution, topic: part.topic }} locale={locale} />
        </p>
      )}
      {role && (
        <p className="did">
          <OrganisationRole role={role} />
        </p>
      )}
      <OfficeOfThatDay of={part} locale={locale} />
    </div>
  )
}
