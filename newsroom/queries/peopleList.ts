import 'server-only'
import { cache } from 'react'
import { listPath } from '../addresses/paths'
import { underLetters } from '../language/alphabet'
import { bakuDay } from '../language/dates'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { listTag, siteTag } from '../publishing/tags'
import { untilOffices } from './parts/untilOffices'
import { personCard } from './register/cards'
import { hrefOf } from './register/links'
import { openRegister } from './register/openRegister'
import { readPeople } from './register/readEntries'
import type { PeopleListPage } from './shapes'
import type { StoredPerson } from './stored'

/** Everyone who has a name in the language, by family name, except who asked to be left out. */
export const peopleList = cache(async (locale: Locale): Promise<PeopleListPage> => {
  const today = bakuDay(new Date())
  const stored = (await readPeople({ leftOutOfLists: { not_equals: true } })).filter((one) =>
    hrefOf('people', one, locale),
  )
  const register = await openRegister(locale, {
    offices: stored.map(({ id }) => id),
    media: stored.map(({ portrait }) => portrait),
  })
  const sections = underLetters(stored, (one) => sortingName(one, locale), locale)
  const other = otherLocale(locale)
  return {
    locale,
    path: listPath('people', locale),
    other: { locale: other, href: listPath('people', other) },
    tags: [siteTag, listTag('people', locale), ...register.tags],
    until: untilOffices(register.offices, today),
    letters: sections.map(({ letter, entries }) => ({
      letter,
      people: entries.flatMap((one) => personCard(one, register, today) ?? []),
    })),
  }
})

/** «Hüseynov Vüsal»: people are looked for by family name. */
const sortingName = ({ family, given, name }: StoredPerson, locale: Locale): string =>
  [family?.[locale], given?.[locale]].filter(Boolean).join(' ') || name?.[locale] || ''
