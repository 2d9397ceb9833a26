import 'server-only'
import { cache } from 'react'
import { listPath } from '../addresses/paths'
import { underLetters } from '../language/alphabet'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { listTag, siteTag } from '../publishing/tags'
import { projectCard } from './register/cards'
import { readProjects } from './register/readEntries'
import type { ProjectListPage } from './shapes'

/** Every project that has a name in the language, by the alphabet. */
export const projectList = cache(async (locale: Locale): Promise<ProjectListPage> => {
  const stored = await readProjects({ [`name.${locale}`]: { exists: true } })
  const cards = stored
    .flatMap((one) => projectCard(one, { locale }) ?? [])
    .filter(({ href }) => href !== null)
  const sections = underLetters(cards, ({ name }) => name.text, locale)
  const other = otherLocale(locale)
  return {
    locale,
    path: listPath('projects', locale),
    other: { locale: other, href: listPath('projects', other) },
    tags: [siteTag, listTag('projects', locale)],
    until: null,
    letters: sections.map(({ letter, entries }) => ({ letter, projects: entries })),
  }
})
