import type { Endpoint } from 'payload'
import { Forbidden, NotFound } from 'payload'
import { z } from 'zod'
import { checksOfItem } from '@/newsroom/publishing/checks/checksOf'
import { inLocale } from '@/newsroom/publishing/checks/issue'
import { significances } from '@/newsroom/publishing/vocabulary'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'

const asked = z.object({ significance: z.enum(significances).optional().catch(undefined) })

/**
 * `GET /news/{id}/checks`: what stands in the way of publishing the item as it was last saved, and what may be
 * better, in the language of the desk. `?significance=` for another one of the change than is stored.
 */
export const checksEndpoint: Endpoint = {
  path: '/:id/checks',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, accessTable.news.read)) throw new Forbidden(req.t)
    const id = z.uuid().safeParse(req.routeParams?.id)
    if (!id.success) throw new NotFound(req.t)
    // Whoever may not read the item is told nothing of it.
    await req.payload.findByID({
      ...{ collection: 'news', id: id.data, draft: true, depth: 0, select: {} },
      ...{ overrideAccess: false, user: req.user, req },
    })
    const { significance } = asked.parse(req.query)
    const { blocking, advice } = await checksOfItem(req, id.data, significance)
    const locale = req.i18n?.language === 'en' ? 'en' : 'az'
    return Response.json({
      blocking: blocking.map((issue) => inLocale(issue, locale)),
      advice: advice.map((issue) => inLocale(issue, locale)),
    })
  },
}
