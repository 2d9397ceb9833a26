import type { PayloadRequest } from 'payload'
import type { StoredDocument } from '../../publishing/documents'
import { newestVersion } from '../../publishing/versions/newest'
import type { NewsPair } from './readNewsPair'
import { wordsOf } from './readNewsPair'

/**
 * Writes fields of a translation as a new draft of it, with the rights of the person: the rules of the collection decide
 * about language, role and schedule. The caller holds the document, so that the base is the newest.
 * @param bySystem facts of the source are nobody's to write by hand
 */
export async function writeTarget(
  req: PayloadRequest,
  pair: NewsPair,
  data: Record<string, unknown>,
  bySystem = false,
): Promise<NewsPair> {
  const { id, language } = pair.target
  const { locale } = req
  const base = await newestVersion(req, 'news', id)
  const written = await req.payload.update({
    collection: 'news',
    id,
    data: { ...data, base } as never,
    draft: true,
    depth: 0,
    locale: language,
    overrideAccess: bySystem,
    user: req.user,
    req,
  })
  req.locale = locale
  const targetDocument = { ...pair.targetDocument, ...(written as unknown as StoredDocument) }
  return { ...pair, targetDocument, ...wordsOf({ ...pair, targetDocument }) }
}
