import type { FlattenedField } from 'payload'
import type { Locale } from '../../language/locales'

type Data = Record<string, unknown>

/** A place of a register entry that has words of its own in each language. */
export interface LocalizedPlace {
  /** Names of fields, and numbers of rows where the field stands in a list */
  path: string[]
  field: FlattenedField
  /** What the form calls it, with what it stands in */
  labels: unknown[]
  words: Partial<Record<Locale, unknown>>
}

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const labelOf = (field: FlattenedField): unknown[] => ('label' in field && field.label ? [field.label] : [])

/** Made by the newsroom out of other words, or no words at all. */
const notTranslated = new Set(['slug', 'standing'])

const isWords = ({ type }: FlattenedField): boolean =>
  type === 'text' || type === 'textarea' || type === 'richText'

/**
 * Every place of an entry whose words are kept per language, in the order of its form.
 * @param document as stored, with every language
 */
export function localizedPlaces(fields: FlattenedField[], document: Data): LocalizedPlace[] {
  const walk = (list: FlattenedField[], data: Data, before: string[], labels: unknown[]): LocalizedPlace[] =>
    list.flatMap((field): LocalizedPlace[] => {
      const value = data[field.name]
      const path = [...before, field.name]
      if ('virtual' in field && field.virtual) return []
      if ('localized' in field && field.localized) {
        const many = 'hasMany' in field && field.hasMany
        if (!isWords(field) || many || notTranslated.has(field.name)) return []
        return [{ path, field, labels: [...labels, ...labelOf(field)], words: isObject(value) ? value : {} }]
      }
      if (field.type === 'group' || field.type === 'tab')
        return isObject(value) ? walk(field.flattenedFields, value, path, [...labels, ...labelOf(field)]) : []
      if (field.type !== 'array' || !Array.isArray(value)) return []
      return value
        .filter(isObject)
        .flatMap((row, at) =>
          walk(field.flattenedFields, row, [...path, String(row.id ?? at)], [...labels, ...labelOf(field)]),
        )
    })
  return walk(fields, document, [], [])
}

/** The data of a save that changes one place and leaves the rest of its field as it is. */
export function withValueAt(document: Data, path: string[], value: unknown): Data {
  const [name = '', ...rest] = path
  if (rest.length === 0) return { [name]: value }
  const inside = document[name]
  if (!Array.isArray(inside)) {
    const group = isObject(inside) ? inside : {}
    return { [name]: { ...group, ...withValueAt(group, rest, value) } }
  }
  const [row, ...within] = rest
  return {
    [name]: inside.map((one: Data, at) =>
      String(one.id ?? at) === row ? { ...one, ...withValueAt(one, within, value) } : one,
    ),
  }
}
