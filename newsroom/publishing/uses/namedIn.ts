import type { Locale } from '../../language/locales'
import { inWords } from './inWords'
import type { NamingPlace } from './placesNaming'

type Data = Record<string, unknown>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null

/** Whether a value is the entry, is a list that holds it, or holds it in one of its languages. */
function holds(value: unknown, id: string): boolean {
  if (value === id) return true
  if (Array.isArray(value)) return value.some((one) => holds(one, id))
  return isData(value) && (value.id === id || Object.values(value).some((one) => one === id))
}

/** The rows, or the one group, in which the field at the end of a path stands. */
function around(document: unknown, path: readonly string[]): Data[] {
  const [first, ...rest] = path
  if (!isData(document) || first === undefined) return []
  if (rest.length === 0) return [document]
  const next = document[first]
  return (Array.isArray(next) ? next : [next]).flatMap((one) => around(one, rest))
}

/**
 * The parts in which a document names an entry, in words of the desk: what a speaker did, what a partner was,
 * else the name of the field. `document` is read without depth.
 */
export function namedIn(
  document: Data,
  places: readonly NamingPlace[],
  id: string,
  language: Locale,
): string[] {
  const parts = places.flatMap(({ path, label, role }) =>
    around(document, path)
      .filter((row) => holds(row[path.at(-1) ?? ''], id))
      .map((row) => {
        const chosen = role?.options.find(({ value }) => value === row[role.name])
        return inWords(chosen?.label ?? label, language)
      }),
  )
  return [...new Set(parts)]
}
