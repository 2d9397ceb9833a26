import { LRUCache } from 'lru-cache'
import { ownPath } from '../headers/location'
import { NextFailure } from '../next/failure'
import type { Press, Visit } from '../parts'
import { refuse } from './refuse'
import { render } from './render'
import { send } from './send'

/** Where each wish of a browser leads: that changes with a build only, and browsers have few different ones. */
export type Doors = LRUCache<string, string>

export const openDoors = (): Doors => new LRUCache({ max: 500 })

/** `/` sends a reader to a language; only the wish of the browser is handed on, and the answer is for it alone. */
export async function answerDoor(press: Press, visit: Visit): Promise<void> {
  const wish = visit.request.headers['accept-language']?.slice(0, 200)
  try {
    const known = press.doors.get(wish ?? '')
    const to = known ?? (await askedWay(press, visit.signal, wish))
    press.doors.set(wish ?? '', to)
    send(press, visit, 302, { location: to, vary: 'Accept-Language', 'cache-control': 'no-store' }, '')
  } catch (error) {
    if (visit.signal.aborted) return
    if (!(error instanceof NextFailure)) throw error
    refuse(press, visit, error.status)
  }
}

async function askedWay(press: Press, reader: AbortSignal, wish: string | undefined): Promise<string> {
  const { headers } = await render(press, '/', reader, wish ? { 'accept-language': wish } : {})
  return ownPath(headers.location ?? '/az', press.siteUrl) ?? '/az'
}
