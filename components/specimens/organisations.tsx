import { OrganisationFacts } from '@/components/organisations/OrganisationFacts'
import { OrganisationGrid } from '@/components/organisations/OrganisationGrid'
import { OrganisationPeople } from '@/components/organisations/OrganisationPeople'
import { PartnerList } from '@/components/organisations/PartnerList'
import { Specimen, State } from './Specimen'
import { organisation, organisationCards, partners } from './values/organisations'
import type { Voice } from './voice'

/** Organisations and the roles they had. */
export function OrganisationSpecimens({ voice }: { voice: Voice }) {
  const { locale, say } = voice
  const page = organisation(voice)
  const several = say('bir neçə', 'several')
  const one = say('bir', 'one')
  return (
    <>
      <Specimen of="OrganisationGrid">
        <State of={several}>
          <OrganisationGrid organisations={organisationCards(voice)} locale={locale} />
        </State>
        <State of={one}>
          <OrganisationGrid organisations={organisationCards(voice).slice(0, 1)} locale={locale} />
        </State>
      </Specimen>
      <Specimen of="PartnerList">
        <State of={several}>
          <PartnerList partners={partners(voice)} locale={locale} />
        </State>
        <State of={one}>
          <PartnerList partners={partners(voice).slice(0, 1)} locale={locale} />
        </State>
      </Specimen>
      <Specimen of="OrganisationFacts">
        <State of={say('hər şey məlumdur', 'everything known')}>
          <OrganisationFacts page={page} />
        </State>
        <State of={say('yalnız növü', 'the kind alone')}>
          <OrganisationFacts
            page={{
              ...page,
              country: null,
              parent: null,
              successor: null,
              address: null,
              link: null,
              variants: [],
            }}
          />
        </State>
      </Specimen>
      <Specimen of="OrganisationPeople">
        <State of={several}>
          <OrganisationPeople people={page.people} locale={locale} />
        </State>
      </Specimen>
    </>
  )
}
