import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'
import { inTransaction } from '../transaction'
import { holdDocument } from '../versions/newest'
import type { Standing } from './readStanding'
import { readStandings } from './readStanding'
import { ReviewRefused } from './refusals'
import { needsSecondPerson } from './secondPerson'
import type { NewsAction } from './states'
import { isOpen } from './states'

export interface NewsOrder {
  req: PayloadRequest
  id: string
  /** The version that the person looked at, when they say which; another one is newest now: refused */
  version?: string | null
}

/** What an order finds: the item as it stands, and whether the office asks for two. */
export interface Held {
  standing: Standing
  needsSecond: boolean
}

/**
 * Carries out an order on a news item: alone with it until the end of the transaction, and only in a state in which the
 * table of states allows it. The caller has checked the role.
 * @throws ReviewRefused with the state that stands in the way
 */
export const inState = <Result>(
  { req, id, version }: NewsOrder,
  action: NewsAction,
  work: (held: Held) => Promise<Result>,
): Promise<Result> =>
  inTransaction(req, async () => {
    await holdDocument(req, 'news', id)
    const standing = (await readStandings(req, [id])).get(id)
    if (!standing) throw new NotFound(req.t)
    const needsSecond = await needsSecondPerson(req)
    if (!isOpen(action, standing.state, needsSecond))
      throw new ReviewRefused(req, refusalOf(action), standing.state)
    if (version && version !== standing.version) throw new ReviewRefused(req, 'changed', standing.state)
    return work({ standing, needsSecond })
  })

const refusalOf = (action: NewsAction) => (action === 'save' || action === 'restore' ? 'locked' : action)
