import { TimeHeld } from '@/components/people/TimeHeld'
import { Portrait } from '@/components/pictures/Portrait'
import { NameLink } from '@/components/text/NameLink'
import { Words } from '@/components/text/Words'
import type { Locale } from '@/newsroom/language/locales'
import type { OrganisationPage } from '@/newsroom/queries/shapes'

/** Who holds or held which office in an organisation, and when. */
export function OrganisationPeople({
  people,
  locale,
}: Pick<OrganisationPage, 'people'> & { locale: Locale }) {
  return (
    <ul className="grid">
      {people.map(({ person, office, from, to }) => (
        <li className="person-card" key={`${person.id}${from}${office.text}`}>
          <Portrait
            portrait={person.portrait}
            initials={person.initials}
            lang={person.name.lang}
            locale={locale}
          />
          <div>
            <p className="name">
              <NameLink link={person} locale={locale} />
            </p>
            <p className="office">
              <Words words={office} locale={locale} />
            </p>
            <p className="when">
              <TimeHeld from={from} to={to} locale={locale} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
