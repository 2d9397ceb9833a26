import type { Endpoint, PayloadRequest } from 'payload'
import { addDataAndFileToRequest, Forbidden } from 'payload'
import type { PublishableCollection } from '@/newsroom/publishing/publishable'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'

export interface Ordered {
  req: PayloadRequest
  id: string
  /** Body of the request */
  given: Record<string, unknown>
}

/**
 * A POST on one document that changes what the public sees. It checks the role; the work itself, with its
 * checks and its transaction, is one function of newsroom/publishing.
 */
export const publishingEndpoint = (
  collection: PublishableCollection,
  action: string,
  perform: (ordered: Ordered) => Promise<unknown>,
): Endpoint => ({
  path: `/:id/${action}`,
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, accessTable[collection].publish)) throw new Forbidden(req.t)
    await addDataAndFileToRequest(req)
    const id = String(req.routeParams?.id ?? '')
    return Response.json(await perform({ req, id, given: (req.data ?? {}) as Record<string, unknown> }))
  },
})
