import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, Forbidden, NotFound } from 'payload'
import { candidates } from '@/newsroom/publishing/merging/candidates'
import { latestMerges } from '@/newsroom/publishing/merging/journal'
import { merge } from '@/newsroom/publishing/merging/merge'
import { mergedInto } from '@/newsroom/publishing/merging/mergedInto'
import type { MergeableCollection } from '@/newsroom/publishing/merging/places'
import { planMerge } from '@/newsroom/publishing/merging/plan'
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

/** Looking at what a merge would do is for those who may merge: it shows nothing else than the register does. */
function look(collection: MergeableCollection, what: string, answer: Answer): Endpoint {
  return {
    path: `/:id/${what}`,
    method: 'get',
    handler: async (req) => {
      if (!hasRole(req, accessTable[collection].publish)) throw new Forbidden(req.t)
      const id = String(req.routeParams?.id ?? '')
      if (!uuid.test(id)) throw new NotFound(req.t)
      return Response.json(await answer(req, id))
    },
  }
}

type Answer = (req: PayloadRequest, id: string) => Promise<unknown>

/**
 * `POST /people/{id}/merge` with `{ into }`: the entry in the address goes, the other one remains. Before that
 * `GET …/merge-candidates?q=` names entries to choose from, and `GET …/merge-plan?into=` says what would happen.
 */
export const mergeEndpointsOf = (collection: MergeableCollection): Endpoint[] => [
  publishingEndpoint(collection, 'merge', ({ req, id, given }) =>
    merge({ req, collection, id, into: otherFrom(req, given) }),
  ),
  look(collection, 'merge-candidates', async (req, id) => {
    const typed = typeof req.query.q === 'string' ? req.query.q.slice(0, 200).trim() : ''
    return { candidates: await candidates(req, collection, id, typed) }
  }),
  look(collection, 'merge-plan', (req, id) => planMerge(req, collection, id, otherFrom(req, req.query))),
]

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
    path: '/merges/into/:id',
    method: 'get',
    handler: async (req) => {
      if (!staffOf(req)) throw new Forbidden(req.t)
      const id = String(req.routeParams?.id ?? '')
      if (!uuid.test(id)) throw new NotFound(req.t)
      return Response.json({ merged: await mergedInto(req, id) })
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
