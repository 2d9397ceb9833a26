import 'server-only'
import type { SelectType } from 'payload'
import type { Locale } from '@/newsroom/language/locales'
import { isSlug } from '../slugInAddress'
import type { Entry, RegisterSection } from './links'
import { hrefOf } from './links'
import { readEntries } from './readEntries'

/** The entry at an address, with every language; null where the language has no page of it. */
export async function readOne<Stored extends Entry>(
  section: RegisterSection,
  locale: Locale,
  slug: string,
  select: SelectType,
): Promise<Stored | null> {
  if (!isSlug(slug)) return null
  const [entry] = await readEntries<Stored>(
    section,
    select,
    { [`slug.${locale}`]: { equals: slug } },
    { limit: 1 },
  )
  return entry && hrefOf(section, entry, locale) ? entry : null
}
