import 'server-only'
import { cache } from 'react'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { documentTag, siteTag } from '../publishing/tags'
import { partners } from './parts/partners'
import { partsAbout, underYears } from './parts/parts'
import { listOf, readParts } from './parts/readParts'
import { picture } from './pictures/picture'
import { eventCard, projectCard } from './register/cards'
import { hrefOf } from './register/links'
import { openRegister } from './register/openRegister'
import { projectFields } from './register/readEntries'
import { readOne } from './register/readOne'
import type { ProjectPage } from './shapes'
import type { StoredLink, StoredProject, StoredUse } from './stored'
import { storedText, textBody, wantedBy } from './texts/textBody'
import type { PerLanguage } from './words'

interface Stored extends StoredProject {
  variants?: string[] | null
  organisations?: StoredLink[] | null
  leadImage?: StoredUse<PerLanguage> | null
  about: PerLanguage<{ root?: unknown }>
}

const fields = {
  ...projectFields,
  variants: true,
  organisations: true,
  leadImage: true,
  about: true,
} as const

/** A project, campaign or observance: who is in it, its events, and what news of this language tell of it. */
export const project = cache(async (locale: Locale, slug: string): Promise<ProjectPage | null> => {
  const stored = await readOne<Stored>('projects', locale, slug, fields)
  return stored && projectPage(locale, stored)
})

/** The page of a stored entry, whatever it was read as; null where the language has none. */
export async function projectPage(locale: Locale, stored: Stored): Promise<ProjectPage | null> {
  const card = projectCard(stored, { locale })
  if (!card?.href) return null
  const { id, name, href, kind, from, to } = card
  const { news, events, earlier } = await readParts(locale, {
    subject: 'project',
    id,
    list: listOf('project', stored.slug?.[locale]),
    rows: {},
    events: { projects: { equals: id } },
  })
  const text = storedText(stored.about?.[locale])
  const inText = wantedBy(text)
  const links = stored.organisations ?? []
  const lead = stored.leadImage
  const register = await openRegister(locale, {
    ...inText,
    organisations: [...inText.organisations, ...links.map(({ organisation }) => organisation)],
    events: [...inText.events, ...news.map(({ event }) => event)],
    media: [...inText.media, lead?.image],
  })
  const other = otherLocale(locale)
  return {
    locale,
    path: href,
    other: { locale: other, href: hrefOf('projects', stored, other) },
    tags: [
      siteTag,
      documentTag('projects', id),
      ...news.map((item) => documentTag('news', item.id)),
      ...events.map((event) => documentTag('events', event.id)),
      ...register.tags,
    ],
    until: null,
    id,
    name,
    kind,
    from,
    to,
    variants: (stored.variants ?? []).filter((variant) => variant !== name.text),
    picture: picture(register.media.get(lead?.image ?? ''), 'text', {
      alt: lead?.alt?.[locale],
      caption: lead?.caption?.[locale],
      decorative: lead?.decorative,
    }),
    partners: partners(links, register),
    about: text && textBody(text, register),
    events: events
      .toSorted((a, b) => b.start.localeCompare(a.start))
      .flatMap((event) => eventCard(event, register) ?? []),
    years: underYears(partsAbout(news, [], register)),
    earlier,
  }
}
