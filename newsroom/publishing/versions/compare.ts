import type { FlattenedField, PayloadRequest } from 'payload'
import type { Locale } from '../../language/locales'
import type { PublishableCollection } from '../publishable'
import type { Place } from './fields'
import { inOneLanguage, placesIn, saysSame, settled, valueAt } from './fields'
import { labelOf, linesOf } from './lines'
import { linksOf, namesOf } from './names'
import type { LinePair } from './sideBySide'
import { sideBySide } from './sideBySide'

/** One field of a document in two versions of it. */
export interface ComparedField {
  /** As the form names it: `leadImage.alt` */
  path: string
  label: string
  changed: boolean
  pairs: LinePair[]
}

export const placesOf = (req: PayloadRequest, collection: PublishableCollection): Place[] =>
  placesIn(req.payload.collections[collection].config.flattenedFields)

export const placeLabel = (req: PayloadRequest, { field, group }: Place): string =>
  [group, field]
    .map((one) => labelOf((one as FlattenedField & { label?: unknown })?.label, req.i18n))
    .filter(Boolean)
    .join(': ')

/** The settled value of a place of a stored document, in one language. */
export const storedAt = ({ field, path }: Place, document: unknown, locale: Locale): unknown =>
  settled(field, inOneLanguage(field, valueAt(document, path), locale))

/** Settled values of some places, two by two. */
export interface Sides {
  place: Place
  before: unknown
  after: unknown
}

/** Puts values side by side as a person reads them, with the names of what they link to in one language. */
export async function inWordsSideBySide(
  req: PayloadRequest,
  sides: Sides[],
  locale: Locale,
): Promise<ComparedField[]> {
  const links = sides.flatMap(({ place: { field }, before, after }) => [
    ...linksOf(field, before),
    ...linksOf(field, after),
  ])
  const reading = { names: await namesOf(req, links, locale), i18n: req.i18n }
  return sides.map(({ place, before, after }) => {
    const pairs = sideBySide(
      linesOf(place.field, before, reading),
      linesOf(place.field, after, reading),
      locale,
    )
    // A changed sign that no line shows (bold, a row moved by nobody's hand) is a change all the same.
    const changed = !saysSame(before, after)
    return { path: place.path.join('.'), label: placeLabel(req, place), changed, pairs }
  })
}

/** Every field of two stored documents that says something in one of them, in one language. */
export const compareStored = (
  req: PayloadRequest,
  collection: PublishableCollection,
  before: unknown,
  after: unknown,
  locale: Locale,
): Promise<ComparedField[]> => {
  const sides = placesOf(req, collection).map((place) => ({
    place,
    before: storedAt(place, before, locale),
    after: storedAt(place, after, locale),
  }))
  const isEmpty = (value: unknown) => value === null || value === false
  return inWordsSideBySide(
    req,
    sides.filter((side) => !(isEmpty(side.before) && isEmpty(side.after))),
    locale,
  )
}
