import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'
import { brokenLinks } from '@/newsroom/publishing/links/brokenLinks'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'

/** More than somebody mends in a week. */
const most = 200

/** `GET /broken-links`: what the nightly check of links found, for everybody who may read the news at the desk. */
export const brokenLinksEndpoint: Endpoint = {
  path: '/broken-links',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, accessTable.news.read)) throw new Forbidden(req.t)
    return Response.json(await brokenLinks(req, most))
  },
}
