import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../publishing/transaction'
import { holdDocument } from '../../publishing/versions/newest'
import { exactMatches } from '../memory/exactMatches'
import { countedLater, rememberTarget } from '../overview/rememberTarget'
import { TranslationRefused } from '../pair/refused'
import { recordHistory, storeSegments } from '../pair/stored'
import { placeholderProblems } from '../segments/inline'
import { withoutPlaceholders } from '../segments/placeholders'
import { readNewsPair } from './readNewsPair'
import type { ManyWords } from './writeManyWords'
import { writeManyWords } from './writeManyWords'

/**
 * Fills the empty segments of a translation whose source was translated before, word for word. They are marked as coming
 * from the memory, and wait for a review as all others do.
 * @param id of the news document that is translated into
 * @returns how many were filled
 */
export const fillFromMemory = ({
  req,
  id,
}: {
  req: PayloadRequest
  id: string
}): Promise<{ filled: number }> =>
  inTransaction(req, async () => {
    await holdDocument(req, 'news', id)
    const pair = await readNewsPair(req, id)
    if (pair.mode !== 'translated') throw new TranslationRefused(req, 'independent')
    const empty = pair.segments.filter(({ key }) => !pair.translations.get(key)?.trim())
    const found = await exactMatches(req, {
      from: pair.source.language,
      to: pair.target.language,
      texts: empty.map(({ text }) => text),
      keys: empty.map(({ key }) => key),
    })
    const fitting = empty.flatMap((segment, at): ManyWords[] => {
      const translation = found[at]?.translation
      if (!translation || placeholderProblems(translation, segment.marks).length > 0) return []
      const isTooLong = segment.limit !== null && withoutPlaceholders(translation).length > segment.limit
      return isTooLong ? [] : [{ segment, translation }]
    })
    const { pair: after, written } = await countedLater(req, () => writeManyWords(req, pair, fitting))
    const stored = written.map(({ segment: { key, text }, translation }) => ({
      ...{ key, sourceText: text, sourceVersion: pair.token.version, note: null },
      ...{
        sourcePublication: pair.token.publication,
        state: 'translated' as const,
        origin: 'memory' as const,
      },
      translation: after.translations.get(key) ?? translation,
    }))
    await storeSegments(req, pair.target, stored)
    await recordHistory(
      req,
      pair.target,
      stored.map((segment) => ({ ...segment, action: 'filled' })),
    )
    await rememberTarget(req, pair.target)
    return { filled: written.length }
  })
