import type { PayloadRequest } from 'payload'
import type { Desk } from './desk'
import { readMentions } from './readMentions'
import { readReleases } from './readReleases'
import { readUnreviewed, readWaiting } from './readWaiting'
import { readWithoutAlt } from './readWithoutAlt'

/**
 * Everything that the start page tells the person who asks, in five statements however much there is.
 * @param mayPublish whether they may approve and publish; the caller has checked that they may read drafts
 */
export async function readDesk(req: PayloadRequest, mayPublish: boolean): Promise<Desk> {
  const [releases, waiting, unreviewed, withoutAlt, mentions] = await Promise.all([
    readReleases(req),
    readWaiting(req, mayPublish),
    readUnreviewed(req),
    readWithoutAlt(req),
    readMentions(req),
  ])
  return { ...releases, waiting, unreviewed, withoutAlt, mentions }
}
