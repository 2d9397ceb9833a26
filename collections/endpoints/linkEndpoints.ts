import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden, NotFound } from 'payload'
import { z } from 'zod'
import { endLink } from '@/newsroom/publishing/readingLinks/endLinks'
import { kindOfLink } from '@/newsroom/publishing/readingLinks/kindOfLink'
import type { LinkKind } from '@/newsroom/publishing/readingLinks/link'
import { linkKinds } from '@/newsroom/publishing/readingLinks/link'
import { readingLinks } from '@/newsroom/publishing/readingLinks/linksOf'
import type { MadeLink } from '@/newsroom/publishing/readingLinks/makeLink'
import { makeLink } from '@/newsroom/publishing/readingLinks/makeLink'
import { replaceLink } from '@/newsroom/publishing/readingLinks/replaceLink'
import type { Role } from '../access/roles'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'
import { words } from '../fields/words'

/** Who may let somebody without an account read an item: a colleague before it is ready, the press before its time. */
export const mayLetRead: Record<LinkKind, readonly Role[]> = {
  preview: accessTable.news.create,
  embargo: accessTable.news.publish,
}

const order = z.object({
  kind: z.enum(linkKinds),
  label: z.string().trim().min(1).max(200),
  until: z.iso.datetime({ offset: true }).nullish(),
})

const noLabel = words('Keçidin kim üçün olduğunu yazın.', 'Say for whom the link is.')
const notUnderstood = words('Sorğu başa düşülmədi.', 'The request was not understood.')

const idIn = (req: PayloadRequest, name: string): string => {
  const id = z.uuid().safeParse(req.routeParams?.[name])
  if (!id.success) throw new NotFound(req.t)
  return id.data
}

/** The item of the address. @throws NotFound where this person may not read it */
async function itemIn(req: PayloadRequest): Promise<string> {
  const id = idIn(req, 'id')
  await req.payload.findByID({
    ...{ collection: 'news', id, draft: true, depth: 0, select: {} },
    ...{ overrideAccess: false, user: req.user, req },
  })
  return id
}

/** A link of the item in the address. @throws NotFound and Forbidden */
async function linkIn(req: PayloadRequest): Promise<{ item: string; link: string }> {
  if (!hasRole(req, mayLetRead.preview)) throw new Forbidden(req.t)
  const [item, link] = [await itemIn(req), idIn(req, 'link')]
  const kind = await kindOfLink(req, item, link)
  if (kind === null) throw new NotFound(req.t)
  if (!hasRole(req, mayLetRead[kind])) throw new Forbidden(req.t)
  return { item, link }
}

/** What was made is answered whole, for this once. */
const answerMade = (req: PayloadRequest, { id, path }: MadeLink): Response =>
  Response.json({ id, address: `${req.payload.config.custom?.siteUrl ?? ''}${path}` }, { status: 201 })

/**
 * `GET /news/{id}/links`: the links by which an item is read before it is public, and who opened them. `POST` makes one,
 * `POST …/{link}/revoke` ends it, `POST …/{link}/replace` makes another in its place.
 */
export const linkEndpoints: Endpoint[] = [
  {
    path: '/:id/links',
    method: 'get',
    handler: async (req) => {
      if (!hasRole(req, mayLetRead.preview)) throw new Forbidden(req.t)
      return Response.json(await readingLinks(req, await itemIn(req)))
    },
  },
  {
    path: '/:id/links',
    method: 'post',
    handler: async (req) => {
      if (!hasRole(req, mayLetRead.preview)) throw new Forbidden(req.t)
      await addDataAndFileToRequest(req)
      const language = req.i18n?.language === 'en' ? 'en' : 'az'
      const given = order.safeParse(req.data)
      if (!given.success) {
        const isLabel = given.error.issues.every(({ path }) => path[0] === 'label')
        throw new APIError((isLabel ? noLabel : notUnderstood)[language], 400)
      }
      const { kind, label, until } = given.data
      if (!hasRole(req, mayLetRead[kind])) throw new Forbidden(req.t)
      const documentId = await itemIn(req)
      return answerMade(
        req,
        await makeLink(req, { kind, documentId, label, until: until ? new Date(until) : null }),
      )
    },
  },
  {
    path: '/:id/links/:link/revoke',
    method: 'post',
    handler: async (req) => {
      const { item, link } = await linkIn(req)
      await endLink(req, item, link, 'revoked')
      return Response.json(await readingLinks(req, item))
    },
  },
  {
    path: '/:id/links/:link/replace',
    method: 'post',
    handler: async (req) => {
      const { item, link } = await linkIn(req)
      return answerMade(req, await replaceLink(req, item, link))
    },
  },
]
