import type { PayloadRequest } from 'payload'
import { pathsOf } from './cited'
import { publicOf } from './documents'
import { setRedirect } from './oldAddresses'
import { takeDown } from './takeDown'
import { inTransaction } from './transaction'

interface Removal {
  req: PayloadRequest
  id: string
  reason: string
  /** Address of what replaces the item, or null: the address then answers 410 with the reason */
  redirectTo: string | null
}

/** Takes a news item off the site; its address says so with the reason, or leads to what replaces it. */
export const remove = ({ req, id, reason, redirectTo }: Removal): Promise<{ id: string }> =>
  inTransaction(req, async () => {
    const item = await publicOf(req, 'news', id)
    await takeDown(req, 'remove', 'news', id, {
      state: 'removed',
      takedown: { reason, at: new Date().toISOString() },
    })
    for (const from of Object.values(item ? pathsOf('news', item) : {})) {
      await setRedirect(
        req,
        redirectTo
          ? { from, kind: 'moved', to: redirectTo, reason: null }
          : { from, kind: 'gone', to: null, reason },
      )
    }
    return { id }
  })
