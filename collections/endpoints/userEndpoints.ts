import { randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { APIError, addDataAndFileToRequest, Forbidden } from 'payload'
import { z } from 'zod'
import { hasRole, roles, staffOf } from '../access/roles'
import { invitationMail } from '../Users/invitationMail'
import { oneTimeToken } from '../Users/oneTimeToken'

const invitation = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email(),
  role: z.enum(roles),
  languages: z.array(z.enum(['az', 'en'])).default([]),
})

const week = 7 * 24 * 60 * 60 * 1000

/** Makes an account that nobody can log in to yet, and mails the one-time link with which its owner sets a password. */
async function invite(req: PayloadRequest, siteUrl: string): Promise<Response> {
  if (!hasRole(req, ['administrator'])) throw new Forbidden(req.t)
  await addDataAndFileToRequest(req)
  const given = invitation.safeParse(req.data)
  if (!given.success)
    throw new APIError(given.error.issues.map((issue) => issue.path.join('.')).join(', '), 400)
  const user = await req.payload.create({
    collection: 'users',
    data: { ...given.data, password: randomBytes(24).toString('base64url') },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const token = await oneTimeToken({ payload: req.payload, req, email: user.email, lifetime: week })
  const mail = invitationMail(siteUrl, 'invitation', { token })
  await req.payload.sendEmail({ to: user.email, ...mail })
  return Response.json({ id: user.id, email: user.email }, { status: 201 })
}

/** Ends every session of a person: their own, or anybody's for an administrator. */
async function logoutEverywhere(req: PayloadRequest): Promise<Response> {
  const id = String(req.routeParams?.id ?? '')
  if (staffOf(req)?.id !== id && !hasRole(req, ['administrator'])) throw new Forbidden(req.t)
  await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  await req.payload.db.updateOne({ collection: 'users', id, data: { sessions: [] }, req, returning: false })
  return Response.json({ ended: true })
}

/** `first-register` is taken by a refusal: the first administrator is made by the program, never by an open form. */
export const userEndpoints = (siteUrl: string): Endpoint[] => [
  { path: '/first-register', method: 'post', handler: (req) => Promise.reject(new Forbidden(req.t)) },
  { path: '/invite', method: 'post', handler: (req) => invite(req, siteUrl) },
  { path: '/:id/logout-everywhere', method: 'post', handler: logoutEverywhere },
]
