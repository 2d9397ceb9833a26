import { bakuDay } from '@/newsroom/language/dates'
import { initials } from '@/newsroom/language/initials'
import type { Day } from '@/newsroom/publishing/officeOn'
import { officeOn } from '@/newsroom/publishing/officeOn'
import { picture } from '../pictures/picture'
import type { DocumentCard, EventCard, OrganisationCard, PersonCard, ProjectCard } from '../shapes'
import type { StoredDocument, StoredEvent, StoredOrganisation, StoredPerson, StoredProject } from '../stored'
import { inLanguage } from '../words'
import { linkTo } from './links'
import type { Register } from './openRegister'

/** Letters in place of a portrait, by the language in which the name is shown. */
export function initialsOf(person: StoredPerson, register: Pick<Register, 'locale'>): string {
  const lang = inLanguage(person.name, register.locale)?.lang ?? register.locale
  return initials(person.given?.[lang], person.family?.[lang], lang)
}

export const portraitOf = (person: StoredPerson, register: Pick<Register, 'media'>) =>
  picture(register.media.get(person.portrait ?? ''), 'portrait')

/** A person in a list, with the office held on a day where the register was asked for offices. */
export function personCard(person: StoredPerson, register: Register, today: Day): PersonCard | null {
  const link = linkTo('people', person, register.locale)
  if (!link) return null
  const held = officeOn(
    register.offices.filter((office) => office.person === person.id),
    today,
  )
  const organisation = register.organisations.get(held?.organisation ?? '')
  return {
    id: person.id,
    ...link,
    initials: initialsOf(person, register),
    portrait: portraitOf(person, register),
    office: inLanguage(held?.office, register.locale),
    organisation: inLanguage(organisation?.name, register.locale),
  }
}

export function organisationCard(
  organisation: StoredOrganisation,
  register: Pick<Register, 'locale'>,
): OrganisationCard | null {
  const { id, kind, acronym } = organisation
  const link = linkTo('organisations', organisation, register.locale)
  return link && { id, ...link, kind, acronym: acronym?.[register.locale] || null }
}

export function eventCard(event: StoredEvent, register: Pick<Register, 'locale'>): EventCard | null {
  const { id, kind, format, status, start, end, wholeDays } = event
  const link = linkTo('events', event, register.locale)
  if (!link) return null
  const time = { start, end: end ?? null, wholeDays: wholeDays ?? false }
  const place = inLanguage(event.place, register.locale)
  return { id, title: link.name, href: link.href, kind, format, status, ...time, place }
}

export const dayOf = (stored: string | null | undefined): Day | null => (stored ? bakuDay(stored) : null)

export function projectCard(project: StoredProject, register: Pick<Register, 'locale'>): ProjectCard | null {
  const { id, kind, from, to } = project
  const link = linkTo('projects', project, register.locale)
  return link && { id, ...link, kind, from: dayOf(from), to: dayOf(to) }
}

export function documentCard(
  document: StoredDocument,
  register: Pick<Register, 'locale'>,
): DocumentCard | null {
  const { id, kind, date } = document
  const link = linkTo('documents', document, register.locale)
  return link && { id, ...link, kind, date: dayOf(date) }
}
