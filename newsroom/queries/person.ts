import 'server-only'
import { cache } from 'react'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import type { Appointment } from '../publishing/officeOn'
import { documentTag, siteTag } from '../publishing/tags'
import { partsOfPerson, underYears } from './parts/parts'
import { listOf, readParts } from './parts/readParts'
import { initialsOf, portraitOf } from './register/cards'
import { hrefOf, linkTo } from './register/links'
import type { Register } from './register/openRegister'
import { openRegister } from './register/openRegister'
import { personFields, readOffices } from './register/readEntries'
import { readOne } from './register/readOne'
import type { OfficeHeld, PersonPage } from './shapes'
import type { StoredPerson } from './stored'
import { storedText, textBody, wantedBy } from './texts/textBody'
import type { PerLanguage } from './words'
import { inLanguage } from './words'

type Stored = StoredPerson & { variants?: string[] | null; biography: PerLanguage<{ root?: unknown }> }

const fields = { ...personFields, variants: true, biography: true } as const

/** A person: the offices held, and everything that news of this language tell of them, by year. */
export const person = cache(async (locale: Locale, slug: string): Promise<PersonPage | null> => {
  const stored = await readOne<Stored>('people', locale, slug, fields)
  return stored && personPage(locale, stored)
})

/** The page of a stored entry, whatever it was read as; null where the language has none. */
export async function personPage(locale: Locale, stored: Stored): Promise<PersonPage | null> {
  const link = linkTo('people', stored, locale)
  if (!link?.href) return null
  const { id } = stored
  const [offices, { news, untold, earlier }] = await Promise.all([
    readOffices({ person: { equals: id } }),
    readParts(locale, {
      subject: 'person',
      id,
      list: listOf('person', stored.slug?.[locale]),
      rows: { news: 'participations', events: 'programme' },
      events: { 'programme.person': { equals: id } },
    }),
  ])
  const text = storedText(stored.biography?.[locale])
  const named = wantedBy(text)
  const register = await openRegister(locale, {
    ...named,
    organisations: [...named.organisations, ...offices.map(({ organisation }) => organisation)],
    events: [...named.events, ...news.map(({ event }) => event)],
    media: [...named.media, stored.portrait],
  })
  const other = otherLocale(locale)
  return {
    locale,
    path: link.href,
    other: { locale: other, href: hrefOf('people', stored, other) },
    tags: [
      siteTag,
      documentTag('people', id),
      ...news.map((item) => documentTag('news', item.id)),
      ...untold.map((event) => documentTag('events', event.id)),
      ...register.tags,
    ],
    until: null,
    id,
    name: link.name,
    portrait: portraitOf(stored, register),
    initials: initialsOf(stored, register),
    variants: (stored.variants ?? []).filter((variant) => variant !== link.name.text),
    biography: text && textBody(text, register),
    offices: offices.flatMap((office) => officeHeld(office, register) ?? []),
    years: underYears(partsOfPerson(id, news, untold, register)),
    earlier,
  }
}

function officeHeld(appointment: Appointment, register: Register): OfficeHeld | null {
  const { locale } = register
  const office = inLanguage(appointment.office, locale)
  if (!office) return null
  const organisation = register.organisations.get(appointment.organisation ?? '')
  const ranks = appointment.ranks.flatMap(({ title, from, to }) => {
    const words = inLanguage(title, locale)
    return words ? [{ title: words, from, to }] : []
  })
  const { from, to } = appointment
  return {
    office,
    organisation: organisation ? linkTo('organisations', organisation, locale) : null,
    ranks,
    from,
    to,
  }
}
