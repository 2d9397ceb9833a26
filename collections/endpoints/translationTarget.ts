import type { CollectionSlug, PayloadRequest } from 'payload'
import { Forbidden, NotFound } from 'payload'
import { z } from 'zod'
import { isLocale, otherLocale, referenceLocale } from '@/newsroom/language/locales'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import type { Desk } from '@/newsroom/translation/desk'
import type { Target } from '@/newsroom/translation/pair/stored'
import { hasRole, writers } from '../access/roles'
import { accessTable } from '../access/table'
import { mayWriteLanguage } from '../access/translators'

/** Words of one language, with what this person may do to them. */
export interface TranslationTarget {
  target: Target
  may: Desk['may']
}

/**
 * The translation that an address or a file names, read with the rights of the person.
 * @param asked of a register entry the language of its words; a news document knows its own
 * @throws NotFound, Forbidden
 */
export async function translationTarget(
  req: PayloadRequest,
  named: { collection: unknown; id: unknown },
  asked: unknown,
): Promise<TranslationTarget> {
  const collection = publishableCollections.find((one) => one === named.collection)
  const id = z.uuid().safeParse(named.id)
  if (!collection || !id.success) throw new NotFound(req.t)
  if (!hasRole(req, accessTable[collection].read)) throw new Forbidden(req.t)
  const document = await req.payload.findByID({
    ...{ collection: collection as CollectionSlug, id: id.data, draft: true, depth: 0 },
    ...{ overrideAccess: false, user: req.user, req },
  })
  const own = collection === 'news' && 'language' in document ? document.language : asked
  const language = isLocale(own) ? own : otherLocale(referenceLocale)
  const write = mayWriteLanguage(req, language)
  return {
    target: { collection, id: id.data, language },
    may: { write, review: hasRole(req, writers), takeFacts: write && collection === 'news' },
  }
}
