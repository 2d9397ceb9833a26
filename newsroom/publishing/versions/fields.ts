import type { FlattenedField } from 'payload'
import type { Locale } from '../../language/locales'

/**
 * What the newsroom writes by itself, so that no form can write over it (collections/access/fieldRules says so, and a
 * test compares), and what Payload keeps of a document.
 */
export const keptBySystem: readonly string[] = [
  'id',
  'base',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'language',
  'state',
  'takedown',
  'correctedAt',
  'story',
  'translation',
]

/** Written at publication; a form that was open meanwhile brings it back unchanged (see keepStamps). */
export const stampedAtPublication: readonly string[] = ['publishedAt']

/** The office of the day in a row of speakers: settled at publication. */
const shown = 'shown'

/** One place of a form with a value of its own; `group` is what it stands in. */
export interface Place {
  path: string[]
  field: FlattenedField
  group: FlattenedField | null
}

const hasNoValue = (field: FlattenedField): boolean =>
  field.type === 'join' || ('virtual' in field && Boolean(field.virtual))

/** Every place of a collection that an editor's words or facts stand in; a list or a text is one place. */
export const placesIn = (
  fields: FlattenedField[],
  before: string[] = [],
  group: FlattenedField | null = null,
): Place[] =>
  fields.flatMap((field): Place[] => {
    if (hasNoValue(field) || (before.length === 0 && keptBySystem.includes(field.name))) return []
    const path = [...before, field.name]
    if (field.type === 'group' || field.type === 'tab') return placesIn(field.flattenedFields, path, field)
    return [{ path, field, group }]
  })

type Data = Record<string, unknown>
const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a place; undefined where the data does not speak of it. */
export function valueAt(data: unknown, path: string[]): unknown {
  let value = data
  for (const name of path) value = isObject(value) ? value[name] : undefined
  return value
}

const idOf = (value: unknown): unknown => (isObject(value) && 'id' in value ? value.id : (value ?? null))

const linkOf = (value: unknown): unknown =>
  isObject(value) && 'relationTo' in value
    ? { relationTo: value.relationTo, value: idOf(value.value) }
    : idOf(value)

const listOrNull = (list: unknown[]): unknown => (list.length > 0 ? list : null)

/** Which segment a block is (newsroom/translation) says nothing: the editor of a new block does not know it yet. */
function withoutIdentities(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutIdentities)
  if (!isObject(node)) return node
  const { $, ...rest } = node
  const own = isObject($) ? Object.keys($).filter((name) => name !== 'segment') : []
  const state =
    own.length > 0 && isObject($) ? { $: Object.fromEntries(own.map((name) => [name, $[name]])) } : {}
  const children = 'children' in rest ? { children: withoutIdentities(rest.children) } : {}
  const root = isObject(rest.root) ? { root: withoutIdentities(rest.root) } : {}
  return { ...rest, ...state, ...children, ...root }
}

/** A text without a word, a picture or a film says as much as no text. */
function saysSomething(node: unknown): boolean {
  if (!isObject(node)) return false
  if (node.type === 'upload' || node.type === 'block') return true
  if (typeof node.text === 'string') return node.text !== ''
  const children = isObject(node.root) ? node.root.children : node.children
  return Array.isArray(children) && children.some(saysSomething)
}

/** What the database holds at a place, in one language, as a form would send it. */
export function inOneLanguage(field: FlattenedField, stored: unknown, locale: Locale): unknown {
  const isLocalized = 'localized' in field && field.localized
  const value = isLocalized ? (isObject(stored) ? stored[locale] : undefined) : stored
  const row = (one: unknown): unknown =>
    isObject(one) && 'flattenedFields' in field
      ? {
          ...one,
          ...Object.fromEntries(
            field.flattenedFields
              .filter(({ name }) => name in one)
              .map((sub) => [sub.name, inOneLanguage(sub, one[sub.name], locale)]),
          ),
        }
      : one
  if (field.type === 'array') return Array.isArray(value) ? value.map(row) : []
  return (field.type === 'group' ? row(value) : value) ?? null
}

/**
 * A value of a form in one spelling, so that two can be compared: a link by its number, a moment in UTC, nothing as
 * null, rows without their own numbers and without what is settled at publication.
 */
export function settled(field: FlattenedField, value: unknown): unknown {
  switch (field.type) {
    case 'checkbox':
      return value === true
    case 'date':
      return value ? new Date(value as string).toISOString() : null
    case 'relationship':
    case 'upload':
      return field.hasMany ? listOrNull(Array.isArray(value) ? value.map(linkOf) : []) : linkOf(value)
    case 'array':
      return listOrNull(
        (Array.isArray(value) ? value : []).map((row) => settledRow(field.flattenedFields, row)),
      )
    case 'group':
      return settledRow(field.flattenedFields, value)
    case 'richText':
      return saysSomething(value) ? withoutIdentities(value) : null
    default:
      if (Array.isArray(value)) return listOrNull(value)
      return value === '' || value === undefined ? null : value
  }
}

const settledRow = (fields: FlattenedField[], row: unknown): Data =>
  Object.fromEntries(
    fields
      .filter((field) => !hasNoValue(field) && field.name !== 'id' && field.name !== shown)
      .map((field) => [field.name, settled(field, isObject(row) ? row[field.name] : undefined)]),
  )

/** Whether two settled values say the same, whatever the order of their keys. */
export const saysSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(ordered(one)) === JSON.stringify(ordered(other))

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  )
}
