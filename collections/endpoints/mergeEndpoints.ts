import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, Forbidden } from 'payload'
import { latestMerges } from '@/newsroom/publishing/merging/journal'
import { merge } from '@/newsroom/publishing/merging/merge'
import type { MergeableCollection } from '@/newsroom/publishing/merging/places'
import { undoMerge } from '@/newsroom/publishing/merging/undoMerge'
import { hasRole, staffOf } from '../access/roles'
import { accessTable } from '../access/table'
import { refusal } from '../hooks/refusals'
import { publishingEndpoint } from './publishingEndpoint'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function otherFrom(req: PayloadRequest, { into }: Record<string, unknown>): string {
  if (typeof into !== 'string' || !uuid.test(into)) throw new APIError(refusal(req, 'mergeInto'), 400)
  return into
}

/** `POST /people/{id}/merge` with `{ into }`: the entry in the address goes, the other one remains. */
export const mergeEndpoint = (collection: MergeableCollection): Endpoint =>
  publishingEndpoint(collection, 'merge', ({ req, id, given }) =>
    merge({ req, collection, id, into: otherFrom(req, given) }),
  )

/** What was merged, for all staff, and putting it back, for those who may merge. */
export const mergeEndpoints: Endpoint[] = [
  {
    path: '/merges',
    method: 'get',
    handler: async (req) => {
      if (!staffOf(req)) throw new Forbidden(req.t)
      return Response.json({ merges: await latestMerges(req) })
    },
  },
  {
    path: '/merges/:id/undo',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req, accessTable.people.publish)) throw new Forbidden(req.t)
      return Response.json(await undoMerge({ req, id: String(req.routeParams?.id ?? '') }))
    },
  },
]
