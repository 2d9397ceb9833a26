import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../publishing/transaction'
import type { DeskCounts, DeskSegment, SegmentOrigin } from '../desk'
import { countedAt } from '../overview/counted'
import { countedLater, rememberTarget } from '../overview/rememberTarget'
import { BrokenPlaceholders } from '../segments/inline'
import type { Segment } from '../segments/ofNews'
import { withoutPlaceholders } from '../segments/placeholders'
import { deskSegment } from './deskSegments'
import { placeholdersRefused, TranslationRefused } from './refused'
import { seenBy } from './seen'
import type { SegmentToStore, Target } from './stored'
import { readSegments, recordHistory, storeSegments } from './stored'
import type { Reading, Subject } from './subject'
import { subjectOf } from './subject'

export interface SegmentOrder {
  req: PayloadRequest
  /** The news document that is translated into, or a register entry and the language of its words */
  target: Target
  key: string
  /** With placeholders; empty takes the translation away */
  translation: string
  /** The translation that the person saw; null when they do not say, and mean to write over whatever is there */
  was: string | null
  /** Which version of the source was on the screen (desk.source.token) */
  token: string
  origin?: SegmentOrigin
}

/** A segment and the counts of its document, as they stand after something was done. */
export interface SegmentAnswer {
  segment: DeskSegment
  counts: DeskCounts
}

/** Words of one line: what a translator broke off for the eye is a space. */
const manyLines = new Set(['summary', 'change-note', 'field'])
const inLines = (kind: string, text: string): string =>
  manyLines.has(kind) ? text.trim() : text.replaceAll(/\s*\n\s*/g, ' ').trim()

/**
 * Writes one segment of a translation: that segment and nothing else, whatever others write beside it. The caller has
 * checked that the person may read the document; whether they may write it, the collection decides.
 * @throws TranslationRefused `conflict` with both texts when a colleague saved this segment meanwhile; `placeholders`,
 *   `tooLong`, `gone`, `independent`, `token`
 */
export const saveSegment = (order: SegmentOrder): Promise<SegmentAnswer> =>
  inTransaction(order.req, async () => {
    const { req, target, key, was, origin = 'typed' } = order
    const subject = subjectOf(req, target)
    await subject.hold()
    const reading = await subject.read()
    if (reading.mode !== 'translated') throw new TranslationRefused(req, 'independent')
    const segment = reading.segments.find((one) => one.key === key)
    if (!segment) throw new TranslationRefused(req, 'gone', { translation: order.translation })
    const translation = inLines(segment.kind, order.translation)
    const stands = reading.translations.get(key) ?? ''
    if (was !== null && stands !== was && stands !== translation)
      throw conflict(req, reading, segment, translation)
    if (segment.limit !== null && withoutPlaceholders(translation).length > segment.limit)
      throw new TranslationRefused(req, 'tooLong', { limit: segment.limit })
    const seen = await seenBy(req, subject, reading, order.token)
    const written =
      stands === translation ? reading : await write(req, subject, reading, segment, translation)
    const stored: SegmentToStore = {
      key,
      sourceText: seen.texts.get(key) ?? segment.text,
      sourceVersion: seen.token.version,
      sourcePublication: seen.token.publication,
      // As it was kept: the rules of typography may have had a word in it.
      translation: written.translations.get(key) ?? translation,
      state: 'translated',
      note: null,
      origin,
    }
    await storeSegments(req, reading.target, [stored])
    await recordHistory(req, reading.target, [{ ...stored, action: 'translated' }])
    const now = subject.withStored(written, await readSegments(req, reading.target))
    const counted = await countedAt(subject, now)
    await rememberTarget(req, reading.target, counted)
    return { segment: deskSegment(now, segment), counts: counted.counts }
  })

function conflict(req: PayloadRequest, reading: Reading, segment: Segment, mine: string): TranslationRefused {
  const { translation: theirs, by, at } = deskSegment(reading, segment)
  return new TranslationRefused(req, 'conflict', { conflict: { theirs, mine, by, at } })
}

async function write(
  req: PayloadRequest,
  subject: Subject,
  reading: Reading,
  segment: Segment,
  translation: string,
): Promise<Reading> {
  try {
    return await countedLater(req, () => subject.write(reading, segment, translation))
  } catch (error) {
    if (error instanceof BrokenPlaceholders) throw placeholdersRefused(req, error)
    throw error
  }
}
