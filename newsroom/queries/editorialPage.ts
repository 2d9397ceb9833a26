import 'server-only'
import { cache } from 'react'
import type { Locale } from '../language/locales'
import { otherLocale } from '../language/locales'
import { documentTag, siteTag } from '../publishing/tags'
import { hrefOf, linkTo } from './register/links'
import { openRegister } from './register/openRegister'
import { pageFields } from './register/readEntries'
import { readOne } from './register/readOne'
import type { EditorialPage } from './shapes'
import { siteFrame } from './siteFrame'
import type { StoredPage } from './stored'
import { storedText, textBody, wantedBy } from './texts/textBody'
import type { PerLanguage } from './words'

type Stored = StoredPage & { body: PerLanguage<{ root?: unknown }> }

/** A page that stands directly under the language: about, terms of use, privacy, accessibility, contacts. */
export const editorialPage = cache(async (locale: Locale, slug: string): Promise<EditorialPage | null> => {
  const stored = await readOne<Stored>('pages', locale, slug, { ...pageFields, body: true })
  return stored && pageOfPage(locale, stored)
})

/** The page of a stored entry, whatever it was read as; null where the language has none. */
export async function pageOfPage(locale: Locale, stored: Stored): Promise<EditorialPage | null> {
  const link = linkTo('pages', stored, locale)
  if (!link?.href) return null
  const text = storedText(stored.body?.[locale])
  const register = await openRegister(locale, wantedBy(text))
  const other = otherLocale(locale)
  return {
    locale,
    path: link.href,
    other: { locale: other, href: hrefOf('pages', stored, other) },
    tags: [siteTag, documentTag('pages', stored.id), ...register.tags],
    until: null,
    id: stored.id,
    purpose: stored.purpose,
    title: link.name,
    body: text && textBody(text, register),
    contacts: stored.purpose === 'contacts' ? await siteFrame(locale) : null,
  }
}
