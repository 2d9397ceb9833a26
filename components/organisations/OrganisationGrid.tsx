import { NameLink } from '@/components/text/NameLink'
import type { Locale } from '@/newsroom/language/locales'
import type { OrganisationCard } from '@/newsroom/queries/shapes'
import { OrganisationKindName } from './OrganisationKindName'

interface Props {
  organisations: OrganisationCard[]
  locale: Locale
}

/** Organisations side by side where there is room: name, acronym, what kind of body it is. */
export function OrganisationGrid({ organisations, locale }: Props) {
  return (
    <ul className="grid">
      {organisations.map((card) => (
        <li key={card.id}>
          <p className="name">
            <NameLink link={card} locale={locale} />
            {card.acronym && ` (${card.acronym})`}
          </p>
          <p className="office">
            <OrganisationKindName kind={card.kind} />
          </p>
        </li>
      ))}
    </ul>
  )
}
