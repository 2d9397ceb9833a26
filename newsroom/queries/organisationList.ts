import 'server-only'
import { cache } from 'react'
import { listPath } from '../addresses/paths'
import { underLetters } from '../language/alphabet'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { listTag, siteTag } from '../publishing/tags'
import { organisationCard } from './register/cards'
import { readOrganisations } from './register/readEntries'
import type { OrganisationListPage } from './shapes'

/** Every organisation that has a name in the language, by the alphabet. */
export const organisationList = cache(async (locale: Locale): Promise<OrganisationListPage> => {
  const stored = await readOrganisations({ [`name.${locale}`]: { exists: true } })
  const cards = stored
    .flatMap((one) => organisationCard(one, { locale }) ?? [])
    .filter(({ href }) => href !== null)
  const sections = underLetters(cards, ({ name }) => name.text, locale)
  const other = otherLocale(locale)
  return {
    locale,
    path: listPath('organisations', locale),
    other: { locale: other, href: listPath('organisations', other) },
    tags: [siteTag, listTag('organisations', locale)],
    until: null,
    letters: sections.map(({ letter, entries }) => ({ letter, organisations: entries })),
  }
})
