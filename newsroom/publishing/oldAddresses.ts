import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { runStatement } from './statements'

/**
 * The old address of a document leads to its new one for ever. An address that comes back into use stops
 * leading away, and nothing leads to what itself leads on: no loops, no chains (newsrooms W13).
 */
export async function keepOldAddress(req: PayloadRequest, from: string, to: string): Promise<void> {
  if (from === to) return
  const { payload } = req
  const common = { collection: 'redirects', overrideAccess: true, req } as const // written by itself, not by the person
  await freeAddress(req, to)
  const leading = await runStatement(req, sql`select 1 from redirects where "to" = ${from} limit 1`)
  if (leading.length > 0) await payload.update({ ...common, where: { to: { equals: from } }, data: { to } })
  await setRedirect(req, { from, kind: 'moved', to, reason: null })
}

interface Target {
  from: string
  kind: 'moved' | 'gone'
  to: string | null
  reason: string | null
}

/** What the address answers from now on. */
export async function setRedirect(req: PayloadRequest, target: Target): Promise<void> {
  await freeAddress(req, target.from)
  await req.payload.create({ collection: 'redirects', data: target, overrideAccess: true, req })
}

/** The address is in use (again): it neither leads away nor says "gone". */
export async function freeAddress(req: PayloadRequest, path: string): Promise<void> {
  const taken = await runStatement(req, sql`select 1 from redirects where "from" = ${path}`)
  if (taken.length === 0) return
  await req.payload.delete({
    collection: 'redirects',
    where: { from: { equals: path } },
    overrideAccess: true,
    req,
  })
}
