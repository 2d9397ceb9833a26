import { absolute } from '../../addresses/paths'
import type { AskSite } from './proof'

/** In ms: who waits for the proof wants to know that there is none. */
const patience = 8_000

/** A page is longer only by mistake; the rest of it is not read. In characters. */
const longest = 5_000_000

/**
 * Asks the site at its public address, through everything that stands in front of it. Only paths of the site itself are
 * asked, nothing is sent along, and no redirect is followed.
 */
export const askSite =
  (siteUrl: string): AskSite =>
  async (path) => {
    const response = await fetch(absolute(siteUrl, path), {
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'User-Agent': 'Newsroom takedown proof', Accept: 'text/html,*/*' },
    })
    return { status: response.status, text: (await response.text()).slice(0, longest) }
  }
