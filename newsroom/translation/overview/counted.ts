import type { PayloadRequest } from 'payload'
import { latestOf } from '../../publishing/documents'
import type { DeskCounts, DeskSegment } from '../desk'
import { deskSegments } from '../pair/deskSegments'
import type { Reading, Subject } from '../pair/subject'
import { subjectOf } from '../pair/subject'
import { segmentsOfNews } from '../segments/ofNews'
import { countsOf, wordCount } from '../states/counts'
import type { DocumentState } from './documentState'
import { documentState } from './documentState'
import type { Pair } from './pairs'

/** What the list tells of a pair: the counts of its desk, and what follows from them. */
export interface Counted {
  /** Of the source; null where it has none, or the pair knows it already */
  title: string | null
  counts: DeskCounts
  /** Segments that somebody translated at the desk and nobody has reviewed */
  toReview: number
  /** Segments that a reviewer sent back */
  rejected: number
}

/** Counts a pair as its desk does: by the same functions, over the newest versions of both sides. */
export async function countedOf(
  req: PayloadRequest,
  { collection, sourceId, targetId, language, mode }: Pair,
): Promise<Counted> {
  if (mode === 'independent') return { counts: countsOf({ mode, segments: [], facts: [] }), ...nothingToDo }
  if (targetId === null) return { counts: await countsWithout(req, sourceId), ...nothingToDo }
  const subject = subjectOf(req, { collection, id: targetId, language })
  return countedAt(subject, await subject.read())
}

/** The same of what was read already. */
export async function countedAt(subject: Subject, reading: Reading): Promise<Counted> {
  const segments = deskSegments(reading)
  const facts = await subject.countFacts(reading)
  const counts = { ...countsOf({ mode: reading.mode, segments, facts: [] }), facts }
  return { title: reading.source.title || null, counts, ...reviewOf(segments) }
}

const nothingToDo = { title: null, toReview: 0, rejected: 0 }

const reviewOf = (segments: DeskSegment[]) => ({
  toReview: segments.filter(({ state, at }) => state === 'translated' && at !== null).length,
  rejected: segments.filter(({ rejected }) => rejected !== null).length,
})

/** Of an item that nobody has begun to translate: all its words are left. */
async function countsWithout(req: PayloadRequest, sourceId: string): Promise<DeskCounts> {
  const segments = segmentsOfNews(await latestOf(req, 'news', sourceId))
  const words = segments.reduce((sum, { text }) => sum + wordCount(text), 0)
  const all = { segments: segments.length, untranslated: segments.length, words, wordsLeft: words }
  return { ...countsOf({ mode: 'translated', segments: [], facts: [] }), ...all }
}

/** The state that follows from the counts. An entry of the register lacks a language when it has no word of it. */
export function stateOfPair({ collection, targetId, mode }: Pair, counts: DeskCounts): DocumentState {
  const isWithout = collection !== 'news' && counts.untranslated === counts.segments
  return documentState({ exists: targetId !== null && !isWithout, mode, counts })
}
