import type { PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import type { LocalizedCollection } from '../../publishing/publishable'
import { localizedCollections } from '../../publishing/publishable'
import type { DeskFact } from '../desk'
import { newsSubject } from '../news/newsSubject'
import { registerSubject } from '../register/registerSubject'
import type { Segment } from '../segments/ofNews'
import type { Checkpoint, Severity } from '../states/segmentState'
import type { Publication } from './publications'
import type { StoredSegment, Target } from './stored'
import { wholeDocument } from './stored'
import type { SourceToken } from './token'

/** A translation and its source as they stand now, with everything that a decision about one of its segments needs. */
export interface Reading {
  target: Target
  mode: 'translated' | 'independent'
  source: { id: string; language: Locale; title: string }
  targetTitle: string
  /** The version of the source that was read, and the last publication before it */
  token: SourceToken
  /** What there is to translate, in the newest words of the source */
  segments: Segment[]
  /** Words of the translation by key, with the numbers of the source's marks */
  translations: Map<string, string>
  stored: Map<string, StoredSegment>
  /** The source as the translation was begun from it, by key; null when that is not known */
  baseTexts: Map<string, string> | null
  /** The source by key in the version that a publication brought, oldest first; only those that can matter */
  published: { publication: Publication; texts: Map<string, string> }[]
  /** How grave the newest, unpublished change of the source is so far */
  newestSeverity: Severity
}

/** Something that is translated: a news document into another one, or a register entry into its other language. */
export interface Subject {
  /** Nobody else writes it until the end of the transaction */
  hold(): Promise<void>
  /** @throws NotFound */
  read(): Promise<Reading>
  /** Writes the words of one segment, and nothing else; the collection decides whether the person may. */
  write(reading: Reading, segment: Segment, translation: string): Promise<Reading>
  /** The reading with what is remembered of it now */
  withStored(reading: Reading, stored: Map<string, StoredSegment>): Reading
  /** The source by key in one of its versions; null for a version of something else */
  textsAt(version: string): Promise<Map<string, string> | null>
  /** Number of facts that the translation has not taken up, or all of them in words */
  countFacts(reading: Reading): Promise<number>
  facts(reading: Reading): Promise<DeskFact[]>
}

export const subjectOf = (req: PayloadRequest, { collection, id, language }: Target): Subject =>
  isLocalized(collection) ? registerSubject(req, { collection, id, language }) : newsSubject(req, id)

const isLocalized = (collection: string): collection is LocalizedCollection =>
  localizedCollections.some((one) => one === collection)

export const textsOf = (segments: Segment[]): Map<string, string> =>
  new Map(segments.map(({ key, text }) => [key, text]))

/** What a segment was made from, and what came after: the facts for its state. */
export function baseOf(
  { stored, baseTexts, published, newestSeverity }: Reading,
  { key, text }: Segment,
): { base: string | null; later: Checkpoint[] } {
  const own = stored.get(key)
  // What was written without the desk was made from the version that the translation began with.
  const begun = baseTexts ? (baseTexts.get(key) ?? null) : text
  const since = own?.sourcePublication ?? stored.get(wholeDocument)?.sourcePublication ?? 0
  const later = published
    .filter(({ publication }) => publication.number > since)
    .map(({ publication, texts }) => ({ text: texts.get(key) ?? null, severity: publication.severity }))
  return { base: own ? own.sourceText : begun, later: [...later, { text, severity: newestSeverity }] }
}

/** Only publications after the oldest base of a segment that says something else now can matter. */
export function neededPublications(
  publications: Publication[],
  stored: Map<string, StoredSegment>,
  segments: Segment[],
): Publication[] {
  const whole = stored.get(wholeDocument)?.sourcePublication ?? 0
  const bases = segments.flatMap(({ key, text }) => {
    const segment = stored.get(key)
    if (!segment) return [whole]
    return segment.sourceText === text ? [] : [segment.sourcePublication]
  })
  const oldest = Math.min(...bases)
  return publications.filter(({ number }) => number > oldest)
}
