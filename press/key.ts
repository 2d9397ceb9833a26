import { isControl } from './arrival/controls'

/**
 * The query parameters that change what a public page shows, in key order; a parameter not here changes
 * nothing. The filters are those of newsroom/addresses/newsFilter.ts, whose test compares.
 */
export const allowedParameters: readonly string[] = [
  'kind',
  'topic',
  'person',
  'organisation',
  'project',
  'year',
  'month',
  'after',
  'q',
]

export type Key = { key: string } | { malformed: string }

/**
 * The key of a public page: its path and its allow-listed parameters, sorted and spelled one way. It is also
 * exactly what Next is asked for, so nothing outside the key can shape a page. An empty parameter says nothing
 * and is left out; a repeated one has no one meaning and is malformed.
 * @param path canonical, from `readTarget`
 */
export function pageKey(path: string, query: string): Key {
  const kept = pairs(query, allowedParameters)
  if ('malformed' in kept) return kept
  return { key: kept.length > 0 ? `${path}?${kept.join('&')}` : path }
}

/**
 * The key of an old address with a query, which the page at its path asks for by naming parameters (`press-further`);
 * null where none of them is given, or in a way that means nothing. Sorted by name, as redirects are written
 * (newsroom/publishing/legacyAddress.ts, whose test compares).
 * @param further names, percent-encoded
 */
export function furtherKey(path: string, query: string, further: readonly string[]): string | null {
  if (query === '' || further.length === 0) return null
  const kept = pairs(query, further.map(decodeURIComponent))
  if ('malformed' in kept || kept.length === 0) return null
  return `${path}?${kept.sort().join('&')}`
}

/** These parameters of a query, each once, in one spelling. */
function pairs(query: string, names: readonly string[]): string[] | { malformed: string } {
  const given = new URLSearchParams(query)
  const kept: string[] = []
  for (const name of names) {
    const values = given.getAll(name)
    if (values.length > 1) return { malformed: `repeated parameter ${name}` }
    // A pasted tab or line break is a space; other control characters come from no keyboard.
    const value = (values[0] ?? '').replace(/[\t\r\n]+/g, ' ').trim()
    if (isControl(value)) return { malformed: `control character in ${name}` }
    if (value) kept.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  }
  return kept
}
