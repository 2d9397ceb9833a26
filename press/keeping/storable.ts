import { limits } from '../limits'
import type { PressedPage } from '../pressing/pressedPage'

const found = [200, 301, 308]
const missing = [404, 410]

/** Whether an address without a page: such copies are many and worth little, and are bounded apart. */
export const isMissing = ({ status }: PressedPage): boolean => missing.includes(status)

/**
 * Until when a page may be kept (ms), or null when it may not be. A page that does not say what it shows could
 * never be found by an event; only redirects of the build need not say it.
 * @param renderedAt when its rendering began (ms)
 */
export function keptUntil(page: PressedPage, renderedAt: number): number | null {
  const untagged = page.tags.length === 0
  if (page.secret || ![...found, ...missing].includes(page.status)) return null
  if (untagged && page.status !== 301 && page.status !== 308) return null
  const until = page.until?.getTime() ?? Number.POSITIVE_INFINITY
  if (!isMissing(page)) return until
  // Which address a question would need to be answered, no event says: such an answer is kept against floods only.
  const life = page.key.includes('?') ? limits.missingQuestion : limits.missing
  return Math.min(until, renderedAt + life)
}
