import { isLocale } from '../../language/locales'

const languageWords = new Set(['az', 'aze', 'azerbaijani', 'en', 'eng', 'english'])
const languageKeys = ['lang', 'language', 'locale', 'hl', 'l']

const parsed = (url: string): URL | null => {
  const whole = /^https?:\/\//i.test(url)
    ? url
    : url.startsWith('/')
      ? `https://old.invalid${url}`
      : `https://${url}`
  return URL.canParse(whole) ? new URL(whole) : null
}

/** An old address without its host, so that http and https, www and a trailing slash make no difference. */
export function addressWithin(url: string): string {
  const known = parsed(url)
  return known ? `${known.pathname.replace(/\/+$/, '')}${known.search}` || '/' : url
}

/**
 * What the addresses of one item in two languages have in common: the address without the piece that names the language.
 * Null where no piece does, since then nothing says that two belong together.
 */
export function addressWithoutLanguage(url: string): string | null {
  const known = parsed(url)
  if (!known) return null
  const pieces = known.pathname.split('/').filter(Boolean)
  const rest = pieces.filter((piece) => !languageWords.has(piece.toLowerCase()))
  const keys = languageKeys.filter((key) =>
    languageWords.has((known.searchParams.get(key) ?? '').toLowerCase()),
  )
  for (const key of keys) known.searchParams.delete(key)
  known.searchParams.sort()
  const host = known.hostname.replace(/^www\./, '')
  const [first = '', ...others] = host.split('.')
  const inHost = others.length > 1 && isLocale(first)
  if (rest.length === pieces.length && keys.length === 0 && !inHost) return null
  const path = rest.join('/')
  if (path === '' && known.search === '') return null
  return `${inHost ? others.join('.') : host}/${path}${known.search}`.toLowerCase()
}
