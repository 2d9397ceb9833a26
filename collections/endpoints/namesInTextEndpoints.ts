import type { Endpoint } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden, NotFound } from 'payload'
import { z } from 'zod'
import { namesInText } from '@/newsroom/publishing/namesInText/propose'
import { refuseNames } from '@/newsroom/publishing/namesInText/refusedNames'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'
import { words } from '../fields/words'

const moment = z.iso.datetime({ offset: true }).nullish().catch(null)
/** A form may hold anything while it is written; what cannot be understood is left out. */
const form = z.object({
  id: z.uuid().nullable().catch(null),
  language: z.enum(['az', 'en']),
  title: z.string().max(2000).nullish().catch(null),
  summary: z.string().max(4000).nullish().catch(null),
  body: z.unknown(),
  originalDate: moment,
  publishedAt: moment,
  event: z.uuid().nullish().catch(null),
  linked: z.array(z.string()).max(2000).catch([]),
  freeNames: z.array(z.string()).max(500).catch([]),
})
const refusal = z.object({ keys: z.array(z.string().min(1).max(500)).max(200) })

const notUnderstood = words('Sorğu başa düşülmədi.', 'The request was not understood.')

/**
 * `POST /news/names-in-text` with an item as it stands in the form: what its text names and it does not link.
 * `POST /news/{id}/refused-names` remembers what is not to be offered again for an item.
 */
export const namesInTextEndpoints: Endpoint[] = [
  {
    path: '/names-in-text',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req, accessTable.news.create)) throw new Forbidden(req.t)
      await addDataAndFileToRequest(req)
      const given = form.safeParse(req.data)
      if (!given.success) throw new APIError(notUnderstood[req.i18n?.language === 'en' ? 'en' : 'az'], 400)
      return Response.json({ proposals: await namesInText(req, given.data) })
    },
  },
  {
    path: '/:id/refused-names',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req, accessTable.news.create)) throw new Forbidden(req.t)
      await addDataAndFileToRequest(req)
      const given = refusal.safeParse(req.data)
      const id = z.uuid().safeParse(req.routeParams?.id)
      if (!id.success) throw new NotFound(req.t)
      if (!given.success) throw new APIError(notUnderstood[req.i18n?.language === 'en' ? 'en' : 'az'], 400)
      await req.payload.findByID({
        ...{ collection: 'news', id: id.data, draft: true, depth: 0, select: {} },
        ...{ overrideAccess: false, user: req.user, req },
      })
      await refuseNames(req, id.data, given.data.keys)
      return Response.json({ remembered: given.data.keys.length })
    },
  },
]
