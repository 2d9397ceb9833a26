import type { Press } from '../parts'
import { choosePage } from './choosePage'
import { readPlain } from './plainRequest'
import { headNow, wholeNow } from './readyHead'
import { small, unchangedHeadOf } from './wire'

/**
 * What goes out for a plain request whose address is the very key of a page that is kept and up to date: the same as
 * `answerKept` sends by way of Node's `http`, byte for byte.
 * @returns the pieces of the answer; null when it is to be read by Node
 */
export function keptAtOnce(press: Press, bytes: Buffer): readonly Buffer[] | null {
  const asked = readPlain(bytes)
  const copy = asked && press.store.pages.fresh(asked.url)
  if (!copy) return null
  const { wire, unchanged, caching } = choosePage(press, 'page', asked, copy)
  const line = `cache-control: ${caching}`
  if (unchanged)
    return [Buffer.from(headNow(unchangedHeadOf(copy.page, wire, press.siteUrl, 'page'), line), 'latin1')]
  if (wire.body.length > small) return [Buffer.from(headNow(wire.head, line), 'latin1'), wire.body]
  wire.whole = wholeNow(wire, line)
  return [wire.whole.bytes]
}
