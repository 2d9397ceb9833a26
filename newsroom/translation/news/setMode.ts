import type { PayloadRequest } from 'payload'
import { recordInAudit } from '../../publishing/audit/record'
import { latestOf } from '../../publishing/documents'
import { pairOf } from '../../publishing/releases/pairOf'
import { inTransaction } from '../../publishing/transaction'
import { holdDocument, newestVersion } from '../../publishing/versions/newest'
import { rememberTarget } from '../overview/rememberTarget'
import { publicationsOf } from '../pair/publications'
import { TranslationRefused } from '../pair/refused'
import { storeSegments, wholeDocument } from '../pair/stored'

interface ModeOrder {
  req: PayloadRequest
  id: string
  mode: 'translated' | 'independent'
}

/**
 * Makes a translation independent of its source, or ties two documents of one story together again. Segments keep the
 * base that is remembered of them; words without one count as made from the newest version of the source.
 */
export const setMode = ({ req, id, mode }: ModeOrder): Promise<void> =>
  inTransaction(req, async () => {
    await holdDocument(req, 'news', id)
    const language = (await latestOf(req, 'news', id)).language === 'en' ? 'en' : 'az'
    const source = (await pairOf(req, id))?.id
    if (!source) throw new TranslationRefused(req, 'gone')
    const sourceVersion = await newestVersion(req, 'news', source)
    const { locale } = req
    await req.payload.update({
      collection: 'news',
      id,
      data: { translation: { source, sourceVersion, mode } },
      draft: true,
      depth: 0,
      locale: language,
      overrideAccess: true, // what a document is made from is nobody's to write by hand
      user: req.user,
      req,
    })
    req.locale = locale
    if (mode === 'translated') {
      const publications = await publicationsOf(req, 'news', source)
      const base = { sourceText: '', sourceVersion, sourcePublication: publications.at(-1)?.number ?? 0 }
      const rest = { translation: '', state: 'translated', note: null, origin: 'form' } as const
      await storeSegments(req, { collection: 'news', id, language }, [
        { key: wholeDocument, ...base, ...rest },
      ])
    }
    const action = mode === 'independent' ? 'made-independent' : 'tied-to-source'
    await recordInAudit(req, { action, collection: 'news', documentId: id, language, details: { source } })
    await rememberTarget(req, { collection: 'news', id, language })
  })
