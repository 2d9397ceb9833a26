import type { FlattenedField, Payload } from 'payload'
import { locales } from '../../language/locales'
import { publishableCollections } from '../publishable'
import type { Words } from './inWords'

/** One field in which documents of a collection name an entry or show a file. */
export interface NamingPlace {
  collection: string
  /** From the document to the id, through groups and lists: `participations.person` */
  path: string[]
  /** What the field is called at the desk; in a list or group, that one */
  label: Words
  /** The choice beside it in the same row that says what the entry did there */
  role: { name: string; options: { value: string; label: Words }[] } | null
  /** Ways to ask for it: one, or one for each language */
  questions: string[]
}

const wordsOf = (label: unknown, name: string): Words =>
  label && typeof label === 'object' ? (label as Words) : { az: name, en: name }

const pointsTo = (field: FlattenedField, target: string): boolean =>
  (field.type === 'relationship' || field.type === 'upload') &&
  ([field.relationTo].flat() as string[]).includes(target)

/** The choices that say in which role somebody is named: what a speaker did, what a partner was. */
const roleNames = ['contribution', 'role']

function roleIn(fields: FlattenedField[]): NamingPlace['role'] {
  const found = fields.find((field) => field.type === 'select' && roleNames.includes(field.name))
  if (found?.type !== 'select') return null
  const options = found.options.map((option) =>
    typeof option === 'string'
      ? { value: option, label: wordsOf(null, option) }
      : { value: option.value, label: wordsOf(option.label, option.value) },
  )
  return { name: found.name, options }
}

interface Walk {
  collection: string
  target: string
  path: string[]
  label: Words | null
  role: NamingPlace['role']
}

function walk(fields: FlattenedField[], { collection, target, path, label, role }: Walk): NamingPlace[] {
  return fields.flatMap((field): NamingPlace[] => {
    if (!('name' in field)) return []
    const here = [...path, field.name]
    const own = label ?? wordsOf('label' in field ? field.label : null, field.name)
    if (field.type === 'array')
      return walk(field.flattenedFields, {
        collection,
        target,
        path: here,
        label: own,
        role: roleIn(field.flattenedFields),
      })
    // A group in a row, such as the office of that day, is another part than the role of the row.
    if (field.type === 'group' || field.type === 'tab')
      return walk(field.flattenedFields, {
        collection,
        target,
        path: here,
        label: wordsOf(field.label, field.name),
        role: null,
      })
    if (!pointsTo(field, target)) return []
    const question = here.join('.')
    const questions = field.localized ? locales.map((locale) => `${question}.${locale}`) : [question]
    return [{ collection, path: here, label: own, role, questions }]
  })
}

/** Every field of what can be published that names entries of a collection, read from the collections themselves. */
export const placesNaming = (payload: Payload, target: string): NamingPlace[] =>
  publishableCollections.flatMap((collection) =>
    walk(payload.collections[collection].config.flattenedFields, {
      collection,
      target,
      path: [],
      label: null,
      role: null,
    }),
  )
