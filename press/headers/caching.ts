import { limits } from '../limits'

/** Readers and caches ask again each time: a change is on every page at once. */
export const askAgain = 'public, max-age=0, must-revalidate'

/**
 * Cache-Control of what a cache in front may keep, because it is purged by tag (deploy/varnish.vcl): readers ask
 * again all the same.
 * @param until when time alone puts it out of date (ms); `Infinity` when never
 */
export function forEdge(until: number): string {
  const timeless = until === Number.POSITIVE_INFINITY
  const life = Math.min(limits.edgeLife, Math.floor((until - Date.now()) / 1000))
  if (life < 1) return askAgain
  // Pages that time changes are fresh in the second that they state: no moment longer.
  const meanwhile = timeless ? limits.edgeMeanwhile : 0
  return `public, max-age=0, s-maxage=${life}, stale-while-revalidate=${meanwhile}, stale-if-error=${limits.edgeOnError}`
}
