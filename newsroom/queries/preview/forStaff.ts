import { previewMediaPath } from '@/newsroom/addresses/paths'

/** Addresses of files, as they stand alone or in a list of sizes. */
const publicFile = /(^|, )\/media\//g

/**
 * A page whose files lead to where staff may see them: those that nothing public shows yet have no public
 * address. And without what the press would want to know: nobody keeps this page.
 */
export function forStaff<Page extends { tags: string[]; until: string | null }>(page: Page): Page {
  return { ...(withStaffFiles(page) as Page), tags: [], until: null }
}

function withStaffFiles(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(publicFile, `$1${previewMediaPath}/`)
  if (Array.isArray(value)) return value.map(withStaffFiles)
  if (!value || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withStaffFiles(one)]))
}
