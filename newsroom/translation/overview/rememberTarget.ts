import type { PayloadRequest } from 'payload'
import { isPublishable } from '../../publishing/publishable'
import type { Target } from '../pair/stored'
import type { Counted } from './counted'
import { rememberTranslation } from './rememberTranslation'

const mark = 'newsroomCountsTranslationLater'

/** Whether somebody counts the translations of a document when they are through with it. */
export const isCountedLater = (req: Pick<PayloadRequest, 'context'>): boolean => req.context?.[mark] === true

/** Writes a translation without counting it after each step; whoever orders that counts at the end. */
export async function countedLater<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const { context } = req
  req.context = { ...context, [mark]: true }
  try {
    return await work()
  } finally {
    req.context = context
  }
}

/** Counts how a translation stands after something was done at its desk. @param counted where that is known */
export async function rememberTarget(
  req: PayloadRequest,
  { collection, id, language }: Target,
  counted?: Counted,
): Promise<void> {
  if (!isPublishable(collection)) throw new TypeError(`${collection} has no translations.`)
  const known = counted ? { known: { language, counted } } : {}
  await rememberTranslation(req, { collection, id, ...known })
}
