import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import { recordInAudit } from '../../publishing/audit/record'
import { inTransaction } from '../../publishing/transaction'
import { holdDocument, newestVersion } from '../../publishing/versions/newest'
import { rememberTarget } from '../overview/rememberTarget'
import { deskSegment } from '../pair/deskSegments'
import { publicationsOf } from '../pair/publications'
import { TranslationRefused } from '../pair/refused'
import type { SegmentToStore } from '../pair/stored'
import { storeSegments, wholeDocument } from '../pair/stored'
import { participationKeys, rowsOf } from '../segments/rows'
import { partsOf } from '../segments/writeNews'
import type { NewsPair } from './readNewsPair'
import { readNewsPair } from './readNewsPair'

const behind: Record<Locale, string> = {
  az: 'Mənbə dəyişdiriləndə bu hissə digər dildə köhnə idi: iki mətni tutuşdurun.',
  en: 'When the source was switched, this segment was out of date in the other language: compare the two texts.',
}

/**
 * Lets a translation lead from now on: the document that was its source becomes the translation. Every pair of segments
 * stays a pair, with the words of today as its base; where the translation was behind, the segment needs work.
 * @param id of the news document that was translated into, and becomes the source
 */
export const switchSource = ({ req, id }: { req: PayloadRequest; id: string }): Promise<{ id: string }> =>
  inTransaction(req, async () => {
    await holdDocument(req, 'news', id)
    const pair = await readNewsPair(req, id)
    if (pair.mode !== 'translated') throw new TranslationRefused(req, 'independent')
    const follower = pair.source.id
    await holdDocument(req, 'news', follower)
    const none = { source: null, sourceVersion: null, mode: 'independent' }
    // The blocks of what becomes a source need their identities in the document itself.
    await write(req, id, pair.target.language, { translation: none, body: pair.targetDocument.body })
    const sourceVersion = await newestVersion(req, 'news', id)
    const publication = (await publicationsOf(req, 'news', id)).at(-1)?.number ?? 0
    await write(req, follower, pair.source.language, {
      translation: { source: id, sourceVersion, mode: 'translated' },
    })
    const target = { collection: 'news', id: follower, language: pair.source.language }
    const base = { sourceVersion, sourcePublication: publication, origin: 'form' as const }
    const whole = { key: wholeDocument, sourceText: '', translation: '', note: null }
    await storeSegments(req, target, [
      { ...whole, ...base, state: 'translated' },
      ...turned(pair, req).map((segment) => ({ ...segment, ...base })),
    ])
    await rememberTarget(req, target)
    const entry = { collection: 'news', documentId: follower, language: pair.source.language }
    await recordInAudit(req, { ...entry, action: 'source-switched', details: { source: id } })
    return { id: follower }
  })

type Turned = Pick<SegmentToStore, 'key' | 'sourceText' | 'translation' | 'state' | 'note'>

/** The pairs of segments, seen from the other side. */
function turned(pair: NewsPair, req: PayloadRequest): Turned[] {
  const ownKeys = participationKeys(rowsOf(pair.targetDocument.participations))
  const keyThere = (key: string): string => {
    const { field, inner, last } = partsOf(key)
    const at = field === 'participations' ? pair.peopleKeys.indexOf(inner) : -1
    return at < 0 ? key : `participations.${ownKeys[at]}.${last}`
  }
  return pair.segments.flatMap((segment) => {
    const { state, translation, source } = deskSegment(pair, segment)
    if (state === 'untranslated') return []
    const isBehind = state === 'needs-work'
    const verdict = isBehind ? 'rejected' : state
    const note = isBehind ? behind[req.i18n?.language === 'en' ? 'en' : 'az'] : null
    return [
      { key: keyThere(segment.key), sourceText: translation, translation: source, state: verdict, note },
    ]
  })
}

async function write(
  req: PayloadRequest,
  id: string,
  language: Locale,
  data: Record<string, unknown>,
): Promise<void> {
  const { locale } = req
  await req.payload.update({
    collection: 'news',
    id,
    data: data as never,
    draft: true,
    depth: 0,
    locale: language,
    overrideAccess: true, // what a document is made from is nobody's to write by hand
    user: req.user,
    req,
  })
  req.locale = locale
}
