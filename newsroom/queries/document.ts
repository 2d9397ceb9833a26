import 'server-only'
import { cache } from 'react'
import { mediaPath } from '../addresses/paths'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { documentTag, siteTag } from '../publishing/tags'
import { partsAbout, underYears } from './parts/parts'
import { readParts } from './parts/readParts'
import { documentCard } from './register/cards'
import { hrefOf, linkTo } from './register/links'
import type { Register } from './register/openRegister'
import { openRegister } from './register/openRegister'
import { documentFields } from './register/readEntries'
import { readOne } from './register/readOne'
import type { DocumentPage } from './shapes'
import type { StoredDocument } from './stored'
import type { PerLanguage } from './words'
import { inLanguage } from './words'

interface Stored extends StoredDocument {
  variants?: string[] | null
  issuer?: string | null
  summary: PerLanguage
  file: PerLanguage
  link: PerLanguage
}

const fields = {
  ...documentFields,
  variants: true,
  issuer: true,
  summary: true,
  file: true,
  link: true,
} as const

/** A law, convention or report: where it is read, who issued it, and what news of this language cite it. */
export const document = cache(async (locale: Locale, slug: string): Promise<DocumentPage | null> => {
  const stored = await readOne<Stored>('documents', locale, slug, fields)
  return stored && documentPage(locale, stored)
})

/** The page of a stored entry, whatever it was read as; null where the language has none. */
export async function documentPage(locale: Locale, stored: Stored): Promise<DocumentPage | null> {
  const card = documentCard(stored, { locale })
  if (!card?.href) return null
  const { id, name, href, kind, date } = card
  const { news, untold } = await readParts(locale, {
    subject: 'document',
    id,
    list: null, // lists cannot be filtered by documents
    rows: {},
    events: { documents: { equals: id } },
  })
  const file = inLanguage(stored.file, locale)
  const register = await openRegister(locale, {
    organisations: [stored.issuer],
    events: news.map(({ event }) => event),
    media: [file?.text],
  })
  const issuer = register.organisations.get(stored.issuer ?? '')
  const link = inLanguage(stored.link, locale)
  const other = otherLocale(locale)
  return {
    locale,
    path: href,
    other: { locale: other, href: hrefOf('documents', stored, other) },
    tags: [
      siteTag,
      documentTag('documents', id),
      ...news.map((item) => documentTag('news', item.id)),
      ...untold.map((event) => documentTag('events', event.id)),
      ...register.tags,
    ],
    until: null,
    id,
    title: name,
    kind,
    date,
    variants: (stored.variants ?? []).filter((variant) => variant !== name.text),
    issuer: issuer ? linkTo('organisations', issuer, locale) : null,
    summary: inLanguage(stored.summary, locale),
    file: file && fileOf(file.text, file.lang, register),
    link: link && { href: link.text, lang: link.lang },
    years: underYears(partsAbout(news, untold, register)),
  }
}

/** Documents are PDF and nothing else (collections/Documents). */
function fileOf(id: string, lang: Locale, register: Register): DocumentPage['file'] {
  const media = register.media.get(id)
  if (media?.mimeType !== 'application/pdf') return null
  return { href: mediaPath(media.key, 'original', 'pdf'), type: 'PDF', bytes: media.filesize ?? 0, lang }
}
