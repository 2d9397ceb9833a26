import type { FieldHook } from 'payload'
import { ValidationError } from 'payload'
import { safeAddress } from '@/newsroom/addresses/safeAddress'
import { refusal } from './refusals'

/** A link beside the text: kept as it can be followed, refused where it must not be. */
export const keepAddress: FieldHook = ({ collection, field, req, value }) => {
  if (typeof value !== 'string' || value.trim() === '') return value
  const address = safeAddress(value)
  if (address !== null) return address
  const errors = [{ path: String(field.name), message: refusal(req, 'address') }]
  throw new ValidationError({ collection: collection?.slug, errors }, req.t)
}
