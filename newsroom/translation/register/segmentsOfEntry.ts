import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest, StaticLabel } from 'payload'
import type { Locale } from '../../language/locales'
import { identify } from '../segments/identify'
import type { Mark } from '../segments/inline'
import type { Segment } from '../segments/ofNews'
import { plainSegment, segmentsOfText } from '../segments/ofNews'
import { localizedPlaces } from './localizedPlaces'

type I18n = PayloadRequest['i18n']

const limitOf = (field: FlattenedField): number | null =>
  'maxLength' in field && typeof field.maxLength === 'number' ? field.maxLength : null

/** The words of a register entry in one language, place by place; places that say nothing are there as well. */
export function placesOfEntry(
  fields: FlattenedField[],
  document: Record<string, unknown>,
  language: Locale,
  i18n: I18n,
  like?: { language: Locale; segments: Segment[] },
): Segment[] {
  const marks = like && new Map<string, Mark[]>(like.segments.map((one) => [one.key, one.marks]))
  return localizedPlaces(fields, document).flatMap(({ path, field, labels, words }): Segment[] => {
    const key = path.join('.')
    const label = labels.map((one) => getTranslation(one as StaticLabel, i18n)).join(': ')
    const value = words[language]
    if (field.type !== 'richText')
      return [{ ...plainSegment(key, 'field', value), label, limit: limitOf(field) }]
    // Words of the other language that were written past the desk belong to its blocks where they have its shape.
    const text = like ? identify(value, null, words[like.language]) : value
    return segmentsOfText(key, text, marks).map((segment) => ({ ...segment, label }))
  })
}
