import type { PayloadRequest } from 'payload'
import { actorOf } from '../../publishing/audit/record'
import type { PublishableCollection } from '../../publishing/publishable'
import { needsSecondPerson } from '../../publishing/review/secondPerson'
import { inTransaction } from '../../publishing/transaction'
import type { DeskSegment } from '../desk'
import { feedMemory } from '../memory/feedMemory'
import { rememberTarget } from '../overview/rememberTarget'
import { deskSegment } from './deskSegments'
import { errorsIn } from './errorsIn'
import { TranslationRefused } from './refused'
import { seenBy } from './seen'
import type { SegmentAction, SegmentToStore, Target } from './stored'
import { recordHistory, storeSegments, wholeDocument } from './stored'
import type { Reading, Subject } from './subject'
import { baseOf, subjectOf } from './subject'

/** An order about segments of a translation; the caller has checked the role. */
export interface JudgeOrder {
  req: PayloadRequest
  target: Target
}

/** A segment as it is remembered now, or would be if somebody had written it at the desk. */
function remembered(reading: Reading, key: string): SegmentToStore {
  const stored = reading.stored.get(key)
  const segment = reading.segments.find((one) => one.key === key)
  const translation = reading.translations.get(key) ?? ''
  const isSame = stored?.translation === translation
  return {
    key,
    sourceText: stored?.sourceText ?? (segment ? (baseOf(reading, segment).base ?? '') : ''),
    sourceVersion: stored?.sourceVersion ?? reading.token.version,
    sourcePublication: stored?.sourcePublication ?? reading.stored.get(wholeDocument)?.sourcePublication ?? 0,
    translation,
    state: isSame && stored ? stored.state : 'translated',
    note: null,
    origin: isSame && stored ? stored.origin : 'form',
  }
}

async function keep(
  req: PayloadRequest,
  target: Target,
  action: SegmentAction,
  segments: SegmentToStore[],
): Promise<void> {
  await storeSegments(req, target, segments)
  await recordHistory(
    req,
    target,
    segments.map((segment) => ({ ...segment, action })),
  )
}

/** Works on what is translated, alone with it until the end of the transaction. */
const held = <Result>(
  { req, target }: JudgeOrder,
  work: (subject: Subject, reading: Reading) => Promise<Result>,
): Promise<Result> =>
  inTransaction(req, async () => {
    const subject = subjectOf(req, target)
    await subject.hold()
    const reading = await subject.read()
    if (reading.mode !== 'translated') throw new TranslationRefused(req, 'independent')
    const result = await work(subject, reading)
    await rememberTarget(req, target)
    return result
  })

/** A segment that says something. @throws TranslationRefused `gone`, `empty` */
function translated(req: PayloadRequest, reading: Reading, key: string): DeskSegment {
  const segment = reading.segments.find((one) => one.key === key)
  if (!segment) throw new TranslationRefused(req, 'gone')
  const shown = deskSegment(reading, segment)
  if (shown.state === 'untranslated') throw new TranslationRefused(req, 'empty')
  return shown
}

/** "Still correct": the translation is right against the source that the person saw, and nobody has to touch it. */
export const confirmSegment = ({ key, token, ...order }: JudgeOrder & { key: string; token: string }) =>
  held(order, async (subject, reading): Promise<void> => {
    const { req } = order
    const shown = translated(req, reading, key)
    const seen = await seenBy(req, subject, reading, token)
    const segment = {
      ...remembered(reading, key),
      sourceText: seen.texts.get(key) ?? shown.source,
      sourceVersion: seen.token.version,
      sourcePublication: seen.token.publication,
      state: 'translated' as const,
    }
    await keep(req, reading.target, 'confirmed', [segment])
  })

/** What was found right is remembered for later segments. */
const remember = (req: PayloadRequest, { source, target }: Reading, segments: DeskSegment[]): Promise<void> =>
  feedMemory(
    req,
    segments.map((segment) => ({
      ...{ from: source.language, to: target.language, source: segment.source },
      ...{ translation: segment.translation, key: segment.key, documentId: target.id },
      collection: target.collection as PublishableCollection,
    })),
  )

/**
 * A second person found these segments right.
 * @throws TranslationRefused `stale`, `empty`, `problems` with what the checks found wrong, or `ownWords` where the
 *   office asks for a second person
 */
export const reviewSegments = ({ keys, ...order }: JudgeOrder & { keys: string[] }) =>
  held(order, async (_subject, reading): Promise<void> => {
    const { req } = order
    const asksForTwo = await needsSecondPerson(req)
    const { id: actor } = actorOf(req)
    const shown = keys.map((key) => translated(req, reading, key))
    for (const { key, state } of shown) {
      if (state === 'needs-work') throw new TranslationRefused(req, 'stale')
      const isOwn = actor !== null && reading.stored.get(key)?.byId === actor
      if (asksForTwo && isOwn && state !== 'reviewed') throw new TranslationRefused(req, 'ownWords')
    }
    const open = shown.filter(({ state }) => state === 'translated')
    await refuseErrors(req, reading, open)
    const segments = open.map(({ key }) => ({ ...remembered(reading, key), state: 'reviewed' as const }))
    await keep(req, reading.target, 'reviewed', segments)
    await remember(req, reading, open)
  })

async function refuseErrors(req: PayloadRequest, reading: Reading, segments: DeskSegment[]): Promise<void> {
  const errors = await errorsIn(req, reading, segments)
  if (errors.size === 0) return
  const locale = req.i18n?.language === 'en' ? 'en' : 'az'
  const problems = [...errors].flatMap(([key, found]) =>
    found.map(({ code, message }) => ({ key, code, message: message[locale] })),
  )
  throw new TranslationRefused(req, 'problems', { problems })
}

/** Says what should be put right in a segment; it needs work until somebody writes it anew. */
export const rejectSegment = ({ key, note, ...order }: JudgeOrder & { key: string; note: string }) =>
  held(order, async (_subject, reading): Promise<void> => {
    const { req } = order
    if (note.trim() === '') throw new TranslationRefused(req, 'note')
    translated(req, reading, key)
    const segment = { ...remembered(reading, key), state: 'rejected' as const, note: note.trim() }
    await keep(req, reading.target, 'rejected', [segment])
  })

/**
 * Publication is the last review: whatever is translated and not stale was read by who published it. What the checks
 * find wrong is not taken for right all the same: it would come back out of the memory.
 */
export async function reviewPublished(req: PayloadRequest, target: Target): Promise<void> {
  const reading = await subjectOf(req, target).read()
  if (reading.mode !== 'translated') return
  const all = reading.segments
    .map((segment) => deskSegment(reading, segment))
    .filter(({ state }) => state === 'translated')
  const errors = await errorsIn(req, reading, all)
  const open = all.filter(({ key }) => !errors.has(key))
  const segments = open.map(({ key }) => ({ ...remembered(reading, key), state: 'reviewed' as const }))
  await keep(req, reading.target, 'reviewed', segments)
  await remember(req, reading, open)
}
