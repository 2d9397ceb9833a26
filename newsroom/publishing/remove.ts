import type { PayloadRequest } from 'payload'
import { pathsOf } from './cited'
import { databaseClock } from './databaseClock'
import { publicOf } from './documents'
import { setRedirect } from './oldAddresses'
import { PublishingRefused } from './refused'
import { takeDown } from './takeDown'
import { inTransaction } from './transaction'

interface Removal {
  req: PayloadRequest
  id: string
  reason: string
  /** Address of what replaces the item, or null: the address then answers 410 with the reason */
  redirectTo: string | null
}

const leadsToItself = {
  field: 'redirectTo',
  code: 'loop',
  message: {
    az: 'Ünvan özünə yönləndirilə bilməz.',
    en: 'An address cannot lead to itself.',
  },
}

/** Takes a news item off the site; its address says so with the reason, or leads to what replaces it. */
export const remove = ({ req, id, reason, redirectTo }: Removal): Promise<{ id: string }> =>
  inTransaction(req, async () => {
    const item = await publicOf(req, 'news', id)
    const addresses = Object.values(item ? pathsOf('news', item) : {})
    if (redirectTo && addresses.includes(redirectTo)) throw new PublishingRefused(req, [leadsToItself])
    await takeDown(req, 'remove', 'news', id, {
      state: 'removed',
      takedown: { reason, at: await databaseClock(req) },
    })
    for (const from of addresses) {
      await setRedirect(
        req,
        redirectTo
          ? { from, kind: 'moved', to: redirectTo, reason: null }
          : { from, kind: 'gone', to: null, reason },
      )
    }
    return { id }
  })
