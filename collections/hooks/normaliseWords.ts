import type { CollectionBeforeChangeHook, Field } from 'payload'
import { normaliseLine, normaliseText } from '@/newsroom/language/typography'

type Data = Record<string, unknown>

/** Look-alike letters, stray soft hyphens and doubled spaces leave every plain text before it is kept. */
function normalise(fields: Field[], data: Data): void {
  for (const field of fields) {
    if ('fields' in field && !('name' in field)) normalise(field.fields, data)
    if (field.type === 'tabs') {
      for (const tab of field.tabs)
        normalise(tab.fields, 'name' in tab ? ((data[tab.name ?? ''] as Data) ?? {}) : data)
    }
    if (!('name' in field)) continue
    const value = data[field.name]
    if (field.type === 'text' && typeof value === 'string') data[field.name] = normaliseLine(value)
    if (field.type === 'textarea' && typeof value === 'string') data[field.name] = normaliseText(value)
    if (field.type === 'group' && value && typeof value === 'object') normalise(field.fields, value as Data)
    if (field.type === 'array' && Array.isArray(value))
      for (const row of value) normalise(field.fields, row as Data)
  }
}

export const normaliseWords: CollectionBeforeChangeHook = ({ collection, data }) => {
  normalise(collection.fields, data)
  return data
}
