import { fold } from '@/newsroom/language/fold'

interface Entry {
  id: string
  name?: unknown
  title?: unknown
  acronym?: unknown
  variants?: unknown
}

/** Folded spellings of entries, kept while the page is open. */
const known = new Map<string, string>()

const words = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(words)
      : []

/** Whether each word that was typed stands in a spelling of the entry; false for one that is not known yet. */
export const answersTo = (id: string, typed: string): boolean => {
  const spelled = known.get(id)
  return (
    spelled !== undefined &&
    fold(typed)
      .split(/\s+/)
      .every((word) => spelled.includes(word))
  )
}

export const isKnown = (id: string): boolean => known.has(id)

/** As many as a query may list by number. */
const atOnce = 20

/** Reads every spelling of entries, with the rights of the person at the desk. What cannot be read stays unknown. */
export async function learn(collection: string, ids: readonly string[]): Promise<void> {
  const query = new URLSearchParams({ depth: '0', draft: 'true', locale: 'all', limit: String(atOnce) })
  for (const [at, id] of ids.slice(0, atOnce).entries()) query.set(`where[id][in][${at}]`, id)
  for (const field of ['name', 'title', 'acronym', 'variants']) query.set(`select[${field}]`, 'true')
  const response = await fetch(`/api/${collection}?${query}`).catch(() => null)
  if (!response?.ok) return
  const { docs } = (await response.json()) as { docs: Entry[] }
  for (const { id, name, title, acronym, variants } of docs)
    known.set(id, fold([name, title, acronym, variants].flatMap(words).join(' ')))
  if (ids.length > atOnce) await learn(collection, ids.slice(atOnce))
}
