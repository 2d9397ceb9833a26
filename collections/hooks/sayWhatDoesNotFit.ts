import type { CollectionAfterErrorHook } from 'payload'
import { refusal } from './refusals'

/**
 * What Postgres says of a value that does not fit its column: no such choice, no date, no number of a document,
 * a document that does not exist, a character that text cannot hold. Drafts are saved without validation, so
 * it is the database that notices.
 */
const unfit = new Set(['22P02', '22007', '22008', '22021', '22P05', '22003', '23502', '23503'])

function codeOf(error: unknown): string | undefined {
  for (let one = error; one instanceof Error; one = one.cause)
    if ('code' in one && typeof one.code === 'string') return one.code
  return undefined
}

/** A value that no form would send is the sender's mistake and not ours: 400 with a sentence instead of 500. */
export const sayWhatDoesNotFit: CollectionAfterErrorHook = ({ error, req }) => {
  if (!unfit.has(codeOf(error) ?? '')) return undefined
  return { status: 400, response: { errors: [{ message: refusal(req, 'unfit') }] } }
}
