import type { CollectionBeforeChangeHook, Field } from 'payload'
import { isTakingFacts } from '@/newsroom/translation/news/takingFacts'
import { staffOf } from '../access/roles'

type Row = Record<string, unknown> & { id?: string | null }
type Data = Record<string, unknown>

/** Names of the lists of a collection, wherever a tab or a row of the form holds them. */
const listsIn = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'array') return [field.name]
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab ? [] : listsIn(tab.fields)))
    return 'fields' in field && !('name' in field) ? listsIn(field.fields) : []
  })

/** The stored rows in their stored order, each with the words that were written for it. */
const withStoredOrder = (written: Row[], stored: Row[]): Row[] =>
  stored.map((row) => written.find(({ id }) => id === row.id) ?? row)

/**
 * Who took part, who partnered and which pictures are shown are facts: a translator's save neither adds, nor
 * removes, nor reorders them. The fields inside a row have rules of their own (access/fieldRules).
 */
export const wordsOnlyForTranslators: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || staffOf(req)?.role !== 'translator' || isTakingFacts(req)) return data
  const before = (originalDoc ?? {}) as Data
  const kept = listsIn(collection.fields).flatMap((name) =>
    Array.isArray(data[name])
      ? [[name, withStoredOrder(data[name], (before[name] as Row[] | null) ?? [])]]
      : [],
  )
  return { ...data, ...Object.fromEntries(kept) }
}
