import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { words } from '../fields/words'

const message = words('Son gün ilk gündən əvvəl ola bilməz.', 'The last day cannot be before the first.')

interface Span {
  from?: string | null
  to?: string | null
}

const isReversed = ({ from, to }: Span): boolean => Boolean(from && to && new Date(to) < new Date(from))

/** Refuses a span of days that ends before it begins, for the appointment and for each of its ranks. */
export const orderedDays: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  const spans: [string, Span][] = [
    ['to', data as Span],
    ...((data.ranks ?? []) as Span[]).map((rank, index): [string, Span] => [`ranks.${index}.to`, rank]),
  ]
  const errors = spans
    .filter(([, span]) => isReversed(span))
    .map(([path]) => ({ path, message: message[req.i18n?.language === 'en' ? 'en' : 'az'] }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors }, req.t)
  return data
}
