import type { Endpoint } from 'payload'
import { Forbidden, NotFound } from 'payload'
import type { PublishableCollection } from '@/newsroom/publishing/publishable'
import { usesOf } from '@/newsroom/publishing/uses/usesOf'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'

/** What the desk asks of: the register without appointments, which have a list of their own, and files. */
const asked = ['people', 'organisations', 'events', 'projects', 'documents', 'topics', 'media'] as const
type Asked = (typeof asked)[number]

const isAsked = (collection: unknown): collection is Asked => asked.some((one) => one === collection)

/** Of each collection this many are named, unless all of one are asked for. */
const few = 8
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** `GET /uses/{collection}/{id}`: where an entry is used; `?all=news` names every news item and not only a few. */
export const usesEndpoint: Endpoint = {
  path: '/uses/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const { collection, id } = req.routeParams ?? {}
    if (!isAsked(collection) || typeof id !== 'string' || !uuid.test(id)) throw new NotFound(req.t)
    if (!hasRole(req, accessTable[collection].read)) throw new Forbidden(req.t)
    await req.payload.findByID({
      collection,
      id,
      draft: true,
      depth: 0,
      trash: true,
      select: {},
      overrideAccess: false,
      user: req.user,
      req,
    })
    const limitOf = (citing: PublishableCollection) =>
      citing === req.query.all ? Number.POSITIVE_INFINITY : few
    return Response.json(await usesOf(req, collection, id, limitOf))
  },
}
