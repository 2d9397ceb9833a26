import 'server-only'

/** Addresses of files, as they stand alone or in a list of sizes. */
const publicFile = /(^|, )(\/media\/[^\s,?#]+)/g

/**
 * A page whose files lead to where they can be seen now: those that nothing public shows yet have no public address.
 * And without what the press would want to know: nobody keeps this page.
 * @param address of a file, from its public one
 */
export const withFiles = <Page extends { tags: string[]; until: string | null }>(
  page: Page,
  address: (path: string) => string,
): Page => ({ ...(led(page, address) as Page), tags: [], until: null })

function led(value: unknown, address: (path: string) => string): unknown {
  if (typeof value === 'string')
    return value.replace(publicFile, (_, before: string, path: string) => before + address(path))
  if (Array.isArray(value)) return value.map((one) => led(one, address))
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, led(one, address)]))
}
