import { readTarget } from '../arrival/target'
import type { Pages } from '../keeping/pages'
import { pageKey } from '../key'
import type { Log } from '../parts'
import { linksIn } from '../pressing/linksIn'

const beginnings = ['/az', '/en']
/** Far more than such a site has; a page that links to ever new ones must not be followed for ever. */
const most = 20_000
const atOnce = 2

/**
 * Has every page pressed that a reader can reach by links from the two front pages. Answers to filters and
 * searches are left out: there is no end to them.
 */
export async function warm(pages: Pages, log: Log): Promise<{ pages: number; failed: number }> {
  const known = new Set<string>(beginnings)
  const waiting = [...beginnings]
  const never = new AbortController().signal
  let failed = 0

  async function work() {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      try {
        const { page } = await pages.get(key, never)
        const { identity } = page.bodies
        const targets = [page.headers.location ?? '', ...linksIn(identity.toString('utf8'))]
        for (const next of targets.flatMap(keyOf)) {
          if (known.has(next) || known.size >= most) continue
          known.add(next)
          waiting.push(next)
        }
      } catch (error) {
        failed += 1
        log(`${JSON.stringify(key)} could not be warmed: ${String(error)}`)
      }
    }
  }

  // One alone first: with a single page in line the others would find nothing to do and end.
  while (waiting.length > 0) await Promise.all(Array.from({ length: atOnce }, work))
  return { pages: known.size - failed, failed }
}

/** The key of a link to a page of this site, or nothing. */
function keyOf(link: string): string[] {
  if (!/^\/(az|en)(\/|$)/.test(link)) return []
  const target = readTarget(link.split('#', 1)[0] ?? '')
  if ('malformed' in target || target.query !== '') return []
  const key = pageKey(target.path.replace(/\/$/, ''), '')
  return 'key' in key ? [key.key] : []
}
