/**
 * Addresses that somebody without an account may open by a link before they are public: a news item and the files
 * in it. The form and the parameter are those of newsroom/addresses/readingLinks.ts, whose test compares.
 */
const places = /^\/(az\/xeberler|en\/news|media\/[^/]+)\/[^/]+\/?$/
const parameter = 'access'
const form = /^[A-Za-z0-9_-]{43}$/

/**
 * The one parameter of an address by which a link is read, as Next is to be asked for it; null where there is none of
 * the right form. It then changes nothing, as every parameter that is not known.
 * @param path canonical, from `readTarget`
 */
export function linkIn(path: string, query: string): string | null {
  if (!query.includes(parameter) || !places.test(path)) return null
  const [token, second] = new URLSearchParams(query).getAll(parameter)
  return token !== undefined && second === undefined && form.test(token) ? `${parameter}=${token}` : null
}
