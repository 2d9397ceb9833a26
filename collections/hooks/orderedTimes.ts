import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { words } from '../fields/words'

const message = words('Tədbir başlamamış bitə bilməz.', 'An event cannot end before it begins.')

/** Refuses an event that ends before it starts. */
export const orderedTimes: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  if (data.start && data.end && new Date(data.end) < new Date(data.start)) {
    const sentence = message[req.i18n?.language === 'en' ? 'en' : 'az']
    throw new ValidationError(
      { collection: collection.slug, errors: [{ path: 'end', message: sentence }] },
      req.t,
    )
  }
  return data
}
