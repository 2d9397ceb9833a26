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
  const given = new URLSearchParams(query)
  const kept: string[] = []
  for (const name of allowedParameters) {
    const values = given.getAll(name)
    if (values.length > 1) return { malformed: `repeated parameter ${name}` }
    // A pasted tab or line break is a space; other control characters come from no keyboard.
    const value = (values[0] ?? '').replace(/[\t\r\n]+/g, ' ').trim()
    if (isControl(value)) return { malformed: `control character in ${name}` }
    if (value) kept.push(`${name}=${encodeURIComponent(value)}`)
  }
  return { key: kept.length > 0 ? `${path}?${kept.join('&')}` : path }
}
