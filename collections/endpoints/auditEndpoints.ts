import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, Forbidden, NotFound } from 'payload'
import { z } from 'zod'
import { exportAudit } from '@/newsroom/publishing/audit/exportAudit'
import { timelineOf } from '@/newsroom/publishing/audit/timeline'
import { hasRole } from '../access/roles'
import type { GuardedCollection } from '../access/table'
import { accessTable } from '../access/table'
import { words } from '../fields/words'

const isGuarded = (collection: string): collection is GuardedCollection =>
  Object.hasOwn(accessTable, collection)

/** `GET /timeline/{collection}/{id}`: everything that happened to a document, for who may read its drafts. */
const timeline: Endpoint = {
  path: '/timeline/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const collection = String(req.routeParams?.collection ?? '')
    const id = z.uuid().safeParse(req.routeParams?.id)
    if (!isGuarded(collection) || !id.success) throw new NotFound(req.t)
    if (!hasRole(req, accessTable[collection].read)) throw new Forbidden(req.t)
    return Response.json({ happenings: await timelineOf(req, collection, id.data) })
  },
}

const days = z
  .object({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, 'the wrong way round')

const noDays = words(
  'Hansı gündən hansı günədək olduğunu yazın: from=2026-01-01&to=2026-12-31.',
  'Give the first and the last day: from=2026-01-01&to=2026-12-31.',
)

const sentence = (req: PayloadRequest, said: ReturnType<typeof words>) =>
  said[req.i18n?.language === 'en' ? 'en' : 'az']

/** `GET /audit.csv?from=2026-01-01&to=2026-12-31`: who did what in these days, for administrators. */
const auditFile: Endpoint = {
  path: '/audit.csv',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, ['administrator'])) throw new Forbidden(req.t)
    const span = days.safeParse({ from: req.query?.from, to: req.query?.to })
    if (!span.success) throw new APIError(sentence(req, noDays), 400)
    const name = `audit-${span.data.from}-${span.data.to}.csv`
    return new Response(exportAudit(req.payload, span.data), {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      },
    })
  },
}

export const auditEndpoints: Endpoint[] = [timeline, auditFile]
