import type { Appointment } from '@/newsroom/publishing/officeOn'
import { initialsOf, portraitOf } from '../register/cards'
import { linkTo } from '../register/links'
import type { Register } from '../register/openRegister'
import type { OrganisationPage } from '../shapes'
import { inLanguage } from '../words'

/**
 * Who holds or held which office of an organisation, in the order of the offices. Someone who asked to be left
 * out of lists is left out of this one too.
 */
export const peopleInOffice = (offices: Appointment[], register: Register): OrganisationPage['people'] =>
  offices.flatMap((appointment) => {
    const person = register.people.get(appointment.person)
    const link = person && !person.leftOutOfLists && linkTo('people', person, register.locale)
    const words = inLanguage(appointment.office, register.locale)
    if (!link || !words) return []
    const { from, to } = appointment
    const card = {
      id: person.id,
      ...link,
      initials: initialsOf(person, register),
      portrait: portraitOf(person, register),
      office: null,
      organisation: null,
    }
    return [{ person: card, office: words, from, to }]
  })
