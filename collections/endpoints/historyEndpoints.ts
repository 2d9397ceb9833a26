import type { Endpoint, PayloadRequest } from 'payload'
import { Forbidden, NotFound } from 'payload'
import { isLocale, referenceLocale } from '@/newsroom/language/locales'
import type { PublishableCollection } from '@/newsroom/publishing/publishable'
import { isPublishable } from '@/newsroom/publishing/publishable'
import { compareStored } from '@/newsroom/publishing/versions/compare'
import { historyOf } from '@/newsroom/publishing/versions/history'
import { publicAt } from '@/newsroom/publishing/versions/publicSpans'
import { readVersions } from '@/newsroom/publishing/versions/read'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const isNumber = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

type Look = (req: PayloadRequest, collection: PublishableCollection, id: string) => Promise<object>

/** A question about the past of one document, for those who may read it. */
const looking = (what: string, look: Look): Endpoint => ({
  path: `/history/:collection/:id${what}`,
  method: 'get',
  handler: async (req) => {
    const { collection, id } = req.routeParams ?? {}
    if (typeof collection !== 'string' || !isPublishable(collection)) throw new NotFound(req.t)
    if (!hasRole(req, accessTable[collection].read)) throw new Forbidden(req.t)
    if (!isNumber(id)) throw new NotFound(req.t)
    return Response.json(await look(req, collection, id))
  },
})

/**
 * `GET /history/{collection}/{id}`: its versions, and when readers saw which. `…/compare?from=&to=&locale=`: two of them,
 * field by field; a version that is not named is an empty one. `…/public-at?at=`: what readers saw at a moment.
 */
export const historyEndpoints: Endpoint[] = [
  looking('', async (req, collection, id) => ({ versions: await historyOf(req, collection, id) })),
  looking('/compare', async (req, collection, id) => {
    const { from, to } = req.query
    const named = [from, to].filter(isNumber)
    const locale = isLocale(req.locale) ? req.locale : referenceLocale
    const versions = await readVersions(req, collection, id, named)
    if (named.length === 0 || named.some((one) => !versions.has(one))) throw new NotFound(req.t)
    const contentOf = (one: unknown) => (isNumber(one) ? versions.get(one)?.version : {})
    return { fields: await compareStored(req, collection, contentOf(from), contentOf(to), locale) }
  }),
  looking('/public-at', async (req, _collection, id) => {
    const moment = new Date(String(req.query.at ?? ''))
    if (Number.isNaN(moment.getTime())) throw new NotFound(req.t)
    return { shown: await publicAt(req, id, moment) }
  }),
]
