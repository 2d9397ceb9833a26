import type { PayloadRequest } from 'payload'
import { referenceLocale } from '../language/locales'
import { publishingContext } from './context'
import type { PublishableCollection } from './publishable'
import { endLinks } from './readingLinks/endLinks'

/** The write itself, past the guards that refuse everybody else; `status` is what the public will see. */
export async function writePublic(
  req: PayloadRequest,
  collection: PublishableCollection,
  id: string,
  data: Record<string, unknown>,
  status: 'published' | 'draft' = 'published',
): Promise<void> {
  const { context, locale } = req
  try {
    await req.payload.update({
      collection,
      id,
      data: { ...data, _status: status } as never,
      locale: referenceLocale,
      depth: 0,
      overrideAccess: true, // fields such as the state are nobody's to write by hand
      overrideLock: true,
      context: publishingContext,
      req,
    })
  } finally {
    // Payload writes both into the request it was given; what follows must not run as publishing.
    req.context = context
    req.locale = locale
  }
  // Published or taken down: what was to be read before its time is not any more.
  if (collection === 'news') await endLinks(req, id, status === 'published' ? 'published' : 'taken-down')
}
