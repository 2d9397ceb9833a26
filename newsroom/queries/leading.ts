import 'server-only'
import type { Locale } from '../language/locales'
import { asVisitor } from './asVisitor'
import { openPayload } from './openPayload'

/** The ids of the items that were chosen to lead the front page of a language, in their order. */
export async function leading(locale: Locale): Promise<string[]> {
  const payload = await openPayload()
  const { depth, overrideAccess, fallbackLocale } = asVisitor
  const home = await payload.findGlobal({
    slug: 'home',
    locale,
    depth,
    overrideAccess,
    fallbackLocale,
    select: { lead: true },
  })
  return (home.lead ?? []).map((item) => (typeof item === 'string' ? item : item.id))
}
