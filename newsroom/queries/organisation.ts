import 'server-only'
import { cache } from 'react'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { documentTag, siteTag } from '../publishing/tags'
import { countryName } from './countries'
import { partsOfOrganisation, underYears } from './parts/parts'
import { peopleInOffice } from './parts/peopleInOffice'
import { listOf, readParts } from './parts/readParts'
import { picture } from './pictures/picture'
import { hrefOf, linkTo } from './register/links'
import type { Register } from './register/openRegister'
import { openRegister } from './register/openRegister'
import { organisationFields, readOffices } from './register/readEntries'
import { readOne } from './register/readOne'
import type { NamedLink, OrganisationPage } from './shapes'
import type { StoredOrganisation } from './stored'
import { storedText, textBody, wantedBy } from './texts/textBody'
import type { PerLanguage } from './words'
import { inLanguage } from './words'

interface Stored extends StoredOrganisation {
  variants?: string[] | null
  country?: string | null
  parent?: string | null
  successor?: string | null
  address: PerLanguage
  link?: string | null
  about: PerLanguage<{ root?: unknown }>
}

const fields = {
  ...organisationFields,
  variants: true,
  country: true,
  parent: true,
  successor: true,
  address: true,
  link: true,
  about: true,
} as const

/** An organisation: its names, its people, and what news of this language tell of it, by year. */
export const organisation = cache(async (locale: Locale, slug: string): Promise<OrganisationPage | null> => {
  const stored = await readOne<Stored>('organisations', locale, slug, fields)
  return stored && organisationPage(locale, stored)
})

/** The page of a stored entry, whatever it was read as; null where the language has none. */
export async function organisationPage(locale: Locale, stored: Stored): Promise<OrganisationPage | null> {
  const link = linkTo('organisations', stored, locale)
  if (!link?.href) return null
  const { id } = stored
  const [offices, { news, untold, earlier }] = await Promise.all([
    readOffices({ organisation: { equals: id } }),
    readParts(locale, {
      subject: 'organisation',
      id,
      list: listOf('organisation', stored.slug?.[locale]),
      rows: { news: 'organisations', events: 'organisations' },
      events: { 'organisations.organisation': { equals: id } },
    }),
  ])
  const text = storedText(stored.about?.[locale])
  const inText = wantedBy(text)
  const register = await openRegister(locale, {
    ...inText,
    people: [...inText.people, ...offices.map((office) => office.person)],
    organisations: [...inText.organisations, stored.parent, stored.successor],
    events: [...inText.events, ...news.map(({ event }) => event)],
    media: [...inText.media, stored.logo],
  })
  const other = otherLocale(locale)
  return {
    locale,
    path: link.href,
    other: { locale: other, href: hrefOf('organisations', stored, other) },
    tags: [
      siteTag,
      documentTag('organisations', id),
      ...news.map((item) => documentTag('news', item.id)),
      ...untold.map((event) => documentTag('events', event.id)),
      ...register.tags,
    ],
    until: null,
    id,
    name: link.name,
    acronym: stored.acronym?.[locale] || null,
    variants: stored.variants ?? [],
    kind: stored.kind,
    country: stored.country ? countryName(stored.country, locale) : null,
    logo: picture(register.media.get(stored.logo ?? ''), 'logo'),
    address: inLanguage(stored.address, locale),
    link: stored.link || null,
    about: text && textBody(text, register),
    parent: linkToOrganisation(stored.parent, register),
    successor: linkToOrganisation(stored.successor, register),
    people: peopleInOffice(offices, register),
    years: underYears(partsOfOrganisation(id, news, untold, register)),
    earlier,
  }
}

function linkToOrganisation(id: string | null | undefined, register: Register): NamedLink | null {
  const found = register.organisations.get(id ?? '')
  return found ? linkTo('organisations', found, register.locale) : null
}
