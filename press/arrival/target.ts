import { isControl } from './controls'

export type Target =
  /** `path` in its one canonical spelling, `clean` when it was asked without doubled slashes. */
  { path: string; clean: boolean; query: string } | { malformed: string }

/**
 * Reads the address of a request line. Two spellings of one address (`%c5%9f`, `%C5%9F`, raw UTF-8) become one
 * path; what no browser sends from a link (dot segments, hidden slashes, broken escapes, NUL) is malformed.
 */
export function readTarget(raw: string): Target {
  const text = utf8(raw)
  if (text === null || !text.startsWith('/')) return { malformed: 'not a path' }
  if (/[\\#]/.test(text)) return { malformed: 'backslash or fragment' }
  const mark = text.indexOf('?')
  const query = mark < 0 ? '' : text.slice(mark + 1)
  const plainQuery = decode(query)
  if (plainQuery === null || plainQuery.includes('\0'))
    return { malformed: 'broken escape or NUL in the query' }

  const segments: string[] = []
  const pieces = (mark < 0 ? text : text.slice(0, mark)).slice(1).split('/')
  for (const piece of pieces) {
    const segment = decode(piece)
    if (segment === null) return { malformed: 'broken escape in the path' }
    if (segment === '.' || segment === '..') return { malformed: 'dot segment' }
    if (/[/\\]/.test(segment) || isControl(segment)) return { malformed: 'hidden slash or control character' }
    if (segment !== '') segments.push(encodeURIComponent(segment))
  }
  const slash = segments.length > 0 && pieces.at(-1) === ''
  const empty = pieces.length - segments.length
  return {
    path: `/${segments.join('/')}${slash ? '/' : ''}`,
    clean: empty === (slash || segments.length === 0 ? 1 : 0),
    query,
  }
}

/** Node hands over the bytes of the request line as latin1; some clients send UTF-8 without escapes. */
function utf8(raw: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(raw, 'latin1'))
  } catch {
    return null
  }
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
