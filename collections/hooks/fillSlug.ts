import type { CollectionBeforeChangeHook, CollectionSlug, Where } from 'payload'
import type { Locale } from '@/newsroom/language/locales'
import { isLocale, referenceLocale } from '@/newsroom/language/locales'
import { slug } from '@/newsroom/language/slug'
import { placeholderIn } from '@/newsroom/publishing/checks/items/placeholders'
import { isPublishing } from '@/newsroom/publishing/context'

/** Room is left for a number behind it: the column holds 100 characters. */
const longest = 80

/** A title with words left for later makes no address yet: it would keep the words of a template. */
const finished = (title: string): string => (placeholderIn(title) ? '' : title)

interface Source {
  /** Field that the address is made from */
  from: string
  /** The language whose rules make the address */
  language: (data: Record<string, unknown>, requestLocale: Locale) => Locale
  /** Other documents among which the address must be the only one of its kind */
  rivals: (data: Record<string, unknown>) => Where
}

/**
 * Makes the address from the title when it is empty, and makes a typed one well-formed. An address that is
 * taken gets a number, so that two items of one name can both be saved. A trashed document gives its own up.
 */
export const fillSlug =
  ({ from, language, rivals }: Source): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (data.deletedAt && !originalDoc?.deletedAt) return { ...data, slug: null }
    const locale = isLocale(req.locale) ? req.locale : referenceLocale
    const typed = typeof data.slug === 'string' ? data.slug : ''
    const words = typed.trim() || finished(String(data[from] ?? ''))
    const wanted = slug(words, language(data, locale), { max: longest })
    const unchanged = wanted === originalDoc?.slug
    // Two drafts may ask for one address, since only what is public holds it: the first to come out has it.
    if (wanted === '' || (unchanged && !isPublishing(req))) return { ...data, slug: wanted || null }
    const rivalsWith = async (slugs: Where) => {
      const { docs } = await req.payload.find({
        collection: collection.slug as CollectionSlug,
        where: { and: [slugs, { id: { not_equals: originalDoc?.id ?? data.id ?? null } }, rivals(data)] },
        overrideAccess: true, // an address is taken also by what this person may not see
        trash: true,
        pagination: false,
        depth: 0,
        select: { slug: true },
        locale,
        req,
      })
      return new Set(docs.map((doc) => (doc as { slug?: string | null }).slug))
    }
    // Whether it is taken, an index knows; which numbers are left, only a look at every address.
    const isFree = (await rivalsWith({ slug: { equals: wanted } })).size === 0
    if (isFree) return { ...data, slug: wanted }
    const others = await rivalsWith({ slug: { like: wanted } })
    let candidate = wanted
    for (let number = 2; others.has(candidate); number += 1) candidate = `${wanted}-${number}`
    return { ...data, slug: candidate }
  }
