import type { PayloadRequest } from 'payload'
import type { Locale } from '../language/locales'
import { locales } from '../language/locales'
import { publishingContext } from './context'
import type { StoredDocument } from './documents'
import type { PublishableCollection } from './publishable'

type Words = Partial<Record<string, string | null>> | null | undefined

async function isTaken(
  req: PayloadRequest,
  collection: PublishableCollection,
  { id, slug }: { id: string; slug: string },
  locale: Locale,
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection,
    where: { slug: { equals: slug }, id: { not_equals: id } },
    locale,
    trash: true,
    overrideAccess: true, // an address is taken also by what this person may not see
    req,
  })
  return totalDocs > 0
}

/**
 * Sees to it that a localized document has an address of its own in each language in which it has a name.
 * It may have none (after its time in the trash), or one that came out before it under another entry: drafts
 * do not hold addresses. Saving the language again makes one (collections/hooks/fillSlug).
 */
export async function settleAddresses(
  req: PayloadRequest,
  collection: PublishableCollection,
  draft: StoredDocument,
): Promise<void> {
  if (collection === 'news' || collection === 'appointments') return
  const names = ('title' in draft ? draft.title : draft.name) as Words
  const slugs = draft.slug as Words
  const { context, locale: asked } = req
  for (const locale of locales) {
    const slug = slugs?.[locale]
    if (!names?.[locale] || (slug && !(await isTaken(req, collection, { id: draft.id, slug }, locale))))
      continue
    try {
      await req.payload.update({
        collection,
        id: draft.id,
        data: {},
        draft: true,
        locale,
        depth: 0,
        overrideAccess: true, // the address follows from the name
        overrideLock: true,
        context: publishingContext,
        req,
      })
    } finally {
      req.context = context
    }
  }
  req.locale = asked
}
