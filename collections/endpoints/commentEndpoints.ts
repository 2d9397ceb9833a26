import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { addDataAndFileToRequest, Forbidden, NotFound } from 'payload'
import { z } from 'zod'
import { longestComment } from '@/newsroom/publishing/comments/comment'
import { readComments } from '@/newsroom/publishing/comments/readComments'
import { CommentRefused } from '@/newsroom/publishing/comments/refused'
import type { Settlement } from '@/newsroom/publishing/comments/settleComment'
import { settleComment, settlements } from '@/newsroom/publishing/comments/settleComment'
import { writeComment } from '@/newsroom/publishing/comments/writeComment'
import { publishableCollections } from '@/newsroom/publishing/publishable'
import { hasRole, staffOf } from '../access/roles'
import { accessTable } from '../access/table'

const given = z.object({
  field: z
    .string()
    .max(200)
    // A field of the form, or a segment of the translation desk: `gallery.0a1b-….alt`, `participations.free:əli.topic`.
    .regex(/^[\p{L}\p{M}\p{N}_.:' -]*$/u)
    .default(''),
  text: z.string().default(''),
  version: z.uuid().nullish(),
  parent: z.uuid().nullish(),
  mentions: z.array(z.uuid()).max(20).default([]),
})

/** Whether somebody may resolve and delete what others said. */
const mayDecide = (req: PayloadRequest) => hasRole(req, ['administrator', 'publisher'])

/** The document of the address. @throws NotFound where this person may not read it as a draft */
async function documentIn(req: PayloadRequest) {
  const collection = publishableCollections.find((one) => one === req.routeParams?.collection)
  const id = z.uuid().safeParse(req.routeParams?.id)
  if (!collection || !id.success) throw new NotFound(req.t)
  if (!hasRole(req, accessTable[collection].read)) throw new Forbidden(req.t)
  await req.payload.findByID({
    ...{ collection: collection as CollectionSlug, id: id.data, draft: true, depth: 0, select: {} },
    ...{ overrideAccess: false, user: req.user, req },
  })
  return { collection, documentId: id.data }
}

const list: Endpoint = {
  path: '/comments/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const { collection, documentId } = await documentIn(req)
    return Response.json(await readComments(req, collection, documentId, mayDecide(req)))
  },
}

const write: Endpoint = {
  path: '/comments/:collection/:id',
  method: 'post',
  handler: async (req) => {
    const document = await documentIn(req)
    await addDataAndFileToRequest(req)
    const { version = null, parent = null, ...said } = given.parse(req.data ?? {})
    const text = said.text.trim()
    if (text === '') throw new CommentRefused(req, 'empty')
    if (text.length > longestComment) throw new CommentRefused(req, 'tooLong')
    const made = await writeComment(req, { ...document, ...said, text, version, parent })
    return Response.json(made, { status: 201 })
  },
}

const settle = (settlement: Settlement): Endpoint => ({
  path: `/comments/:id/${settlement}`,
  method: 'post',
  handler: async (req) => {
    if (!staffOf(req)) throw new Forbidden(req.t)
    const id = z.uuid().safeParse(req.routeParams?.id)
    if (!id.success) throw new NotFound(req.t)
    return Response.json(await settleComment(req, id.data, settlement, mayDecide(req)))
  },
})

/** What colleagues say to each other about a draft. Whoever may read it may say something. */
export const commentEndpoints: Endpoint[] = [...settlements.map(settle), list, write]
