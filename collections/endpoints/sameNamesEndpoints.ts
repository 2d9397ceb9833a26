import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden, NotFound } from 'payload'
import { z } from 'zod'
import type { KindOfNames } from '@/newsroom/names/duplicates/entry'
import { kindsOfNames } from '@/newsroom/names/duplicates/entry'
import { nameOfNew, pairProposals, resembling } from '@/newsroom/publishing/sameNames/proposals'
import { rememberApart } from '@/newsroom/publishing/sameNames/toldApart'
import { hasRole } from '../access/roles'
import { accessTable } from '../access/table'
import { words } from '../fields/words'

const name = z
  .string()
  .max(300)
  .nullish()
  .transform((text) => text?.trim() || null)
const names = z
  .object({ az: name, en: name })
  .partial()
  .transform(({ az = null, en = null }) => ({ az, en }))
const written = z.object({
  id: z.uuid().nullish(),
  names,
  acronyms: z.array(z.string().max(300)).max(20).default([]),
  variants: z.array(z.string().max(300)).max(200).default([]),
})
const apart = z.object({ one: z.uuid(), other: z.union([z.object({ id: z.uuid() }), z.object({ names })]) })

const notUnderstood = words('Sorğu başa düşülmədi.', 'The request was not understood.')

async function given<Shape>(req: PayloadRequest, shape: z.ZodType<Shape>): Promise<Shape> {
  await addDataAndFileToRequest(req)
  const read = shape.safeParse(req.data)
  if (!read.success) throw new APIError(notUnderstood[req.i18n?.language === 'en' ? 'en' : 'az'], 400)
  return read.data
}

type Answer = (req: PayloadRequest, kind: KindOfNames) => Promise<unknown>

const endpoint = (
  method: 'get' | 'post',
  action: string,
  right: 'read' | 'create',
  answer: Answer,
): Endpoint => ({
  path: `/same-names/:collection${action}`,
  method,
  handler: async (req) => {
    const kind = kindsOfNames.find((one) => one === req.routeParams?.collection)
    if (!kind) throw new NotFound(req.t)
    if (!hasRole(req, accessTable[kind][right])) throw new Forbidden(req.t)
    return Response.json(await answer(req, kind))
  },
})

/**
 * Entries of the register that look like one. `GET /same-names/{collection}?page=` names pairs of the whole register,
 * `POST …/look` what one that is being written resembles, `POST …/apart` remembers that two are two.
 */
export const sameNamesEndpoints: Endpoint[] = [
  endpoint('get', '', 'read', (req, kind) => {
    const page = Number(req.query.page)
    return pairProposals(req, kind, Number.isInteger(page) && page > 0 ? page : 1)
  }),
  endpoint('post', '/look', 'read', async (req, kind) => {
    const { id, ...entry } = await given(req, written)
    return { alike: await resembling(req, kind, { id: id ?? '', ...entry }) }
  }),
  endpoint('post', '/apart', 'create', async (req, kind) => {
    const { one, other } = await given(req, apart)
    await rememberApart(req, kind, one, 'id' in other ? other : { name: nameOfNew(other.names) })
    return { remembered: true }
  }),
]
