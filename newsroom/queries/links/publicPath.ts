import 'server-only'
import type { Where } from 'payload'
import { itemPath } from '@/newsroom/addresses/paths'
import type { Locale } from '@/newsroom/language/locales'
import { asVisitor, published } from '../asVisitor'
import { openPayload } from '../openPayload'
import { isSlug } from '../slugInAddress'

/**
 * The address at which a visitor reads a news item: the one that was asked for, or the one that an item has now; null
 * where there is neither.
 */
export async function publicPath(
  locale: Locale,
  slug: string,
  documentId: string | undefined,
): Promise<string | null> {
  const either: Where[] = [
    ...(documentId ? [{ id: { equals: documentId } }] : []),
    ...(isSlug(slug) ? [{ slug: { equals: slug } }] : []),
  ]
  if (either.length === 0) return null
  const payload = await openPayload()
  const { docs } = await payload.find({
    ...asVisitor,
    collection: 'news',
    locale,
    where: { and: [{ or: either }, { language: { equals: locale } }, published] },
    select: { slug: true },
    limit: 2,
  })
  const found = docs.find(({ id }) => id === documentId) ?? docs[0]
  return found?.slug ? itemPath('news', locale, found.slug) : null
}
