import type { CollectionBeforeDeleteHook } from 'payload'
import { APIError } from 'payload'
import { wasEverPublic } from '@/newsroom/publishing/versions/publicSpans'
import { refusal } from './refusals'

/** What readers saw stays provable: a document that was public is never deleted, with or without its versions. */
export const keepWhatWasPublic: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await wasEverPublic(req, String(id))) throw new APIError(refusal(req, 'wasPublic'), 409)
}
