import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { isReservedSlug } from '@/newsroom/addresses/reserved'
import { refusal } from './refusals'

/** An editorial page stands beside the lists: the word of a list, in either language, cannot be its address. */
export const refuseReserved: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  if (typeof data.slug !== 'string' || !isReservedSlug(data.slug)) return data
  const errors = [{ path: 'slug', message: refusal(req, 'reserved') }]
  throw new ValidationError({ collection: collection.slug, errors }, req.t)
}
