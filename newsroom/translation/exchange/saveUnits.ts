import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { inTransaction } from '../../publishing/transaction'
import { holdDocument } from '../../publishing/versions/newest'
import type { Desk } from '../desk'
import { readNewsPair } from '../news/readNewsPair'
import type { ManyWords } from '../news/writeManyWords'
import { writeManyWords } from '../news/writeManyWords'
import { countedLater, rememberTarget } from '../overview/rememberTarget'
import { saveSegment } from '../pair/saveSegment'
import { seenBy } from '../pair/seen'
import { recordHistory, storeSegments } from '../pair/stored'
import { subjectOf } from '../pair/subject'
import { withoutPlaceholders } from '../segments/placeholders'
import type { Placed } from './planImport'
import { wordsToSave } from './planImport'

const targetOf = ({ collection, id, target }: Desk) => ({ collection, id, language: target.language })

/** Saves one unit as if somebody had typed it. @throws TranslationRefused and what the collection refuses */
export const saveUnit = (req: PayloadRequest, placed: Placed): Promise<unknown> => {
  const { desk, segment } = placed
  return saveSegment({
    ...{ req, target: targetOf(desk), key: segment.key, translation: wordsToSave(placed) },
    ...{ was: segment.translation, token: desk.source.token, origin: 'file' },
  })
}

/** Whose words still stand as they were when the plan was made, and fit their field. */
function unchanged(
  translations: Map<string, string>,
  { segment: { key, translation, limit } }: Placed,
  words: string,
) {
  const fits = limit === null || withoutPlaceholders(words).length <= limit
  return fits && (translations.get(key) ?? '') === translation
}

async function saveTogether(req: PayloadRequest, desk: Desk, units: readonly Placed[]): Promise<Placed[]> {
  const subject = subjectOf(req, targetOf(desk))
  await holdDocument(req, 'news', desk.id)
  const pair = await readNewsPair(req, desk.id)
  if (pair.mode !== 'translated') return []
  const segmentOf = new Map(pair.segments.map((segment) => [segment.key, segment]))
  const words = units.flatMap((placed): (ManyWords & { placed: Placed })[] => {
    const translation = wordsToSave(placed)
    const segment = segmentOf.get(placed.segment.key)
    return segment && unchanged(pair.translations, placed, translation)
      ? [{ segment, translation, placed }]
      : []
  })
  const seen = await seenBy(req, subject, pair, desk.source.token)
  // What is only confirmed is remembered, and nothing of it written
  const isNew = ({ segment: { key }, translation }: ManyWords) => pair.translations.get(key) !== translation
  const { pair: now, written } = await countedLater(req, () => writeManyWords(req, pair, words.filter(isNew)))
  const done = [...written, ...words.filter((one) => !isNew(one))]
  const stored = done.map(({ segment: { key, text }, translation }) => ({
    key,
    sourceText: seen.texts.get(key) ?? text,
    sourceVersion: seen.token.version,
    sourcePublication: seen.token.publication,
    translation: now.translations.get(key) ?? translation,
    state: 'translated' as const,
    note: null,
    origin: 'file' as const,
  }))
  await storeSegments(req, now.target, stored)
  await recordHistory(
    req,
    now.target,
    stored.map((segment) => ({ ...segment, action: 'translated' as const })),
  )
  await rememberTarget(req, now.target)
  const keys = new Set(stored.map(({ key }) => key))
  return units.filter(({ segment }) => keys.has(segment.key))
}

/**
 * Saves many units of one news document as one version of it, where that is possible: an item of 300 segments would have
 * 300 versions otherwise. What is not saved here is left to {@link saveUnit}, which says why; so is the last one always,
 * that whatever follows the save of a segment follows an import too.
 * @returns what was saved
 */
export async function saveMany(req: PayloadRequest, desk: Desk, units: readonly Placed[]): Promise<Placed[]> {
  if (desk.collection !== 'news' || units.length < 3) return []
  try {
    return await inTransaction(req, () => saveTogether(req, desk, units.slice(0, -1)))
  } catch (refusal) {
    if (refusal instanceof APIError) return []
    throw refusal
  }
}
