import type { Endpoint } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden, NotFound } from 'payload'
import { isPublishable } from '@/newsroom/publishing/publishable'
import { dropOwnLocks } from '@/newsroom/publishing/versions/lateLock'
import { arrive, leave } from '@/newsroom/publishing/versions/whoIsHere'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * `POST /here/{collection}/{id}` with `{ tab }`: this tab has the document open, and who else has. With `{ left: true }`
 * it has not any more. With `closed` besides it gives its lock back: what was typed is kept in that browser.
 */
export const hereEndpoint: Endpoint = {
  path: '/here/:collection/:id',
  method: 'post',
  handler: async (req) => {
    const { collection, id } = req.routeParams ?? {}
    if (typeof collection !== 'string' || !isPublishable(collection)) throw new NotFound(req.t)
    if (!hasRole(req, accessTable[collection].read)) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const { tab, left, closed } = (req.data ?? {}) as Record<string, unknown>
    if (typeof id !== 'string' || !uuid.test(id)) throw new NotFound(req.t)
    if (typeof tab !== 'string' || !uuid.test(tab)) throw new APIError('tab', 400)
    if (left === true) {
      await leave(req, { document: id, tab })
      if (closed === true) await dropOwnLocks(req, { collection, id })
      return Response.json({ others: [] })
    }
    return Response.json({ others: await arrive(req, { collection, document: id, tab }) })
  },
}
