import 'server-only'
import type { PayloadRequest, TypedUser } from 'payload'
import { createLocalReq } from 'payload'
import { openPayload } from '../openPayload'

/** A member of staff behind a request; made here alone, from the cookie of the desk. */
export type Viewer = TypedUser & { collection: 'users' }

/** Who is logged in at the desk, by the headers of the request; null for everybody else. */
export async function viewerOf(headers: Headers): Promise<Viewer | null> {
  const payload = await openPayload()
  const { user } = await payload.auth({ headers, canSetHeaders: false })
  return user?.collection === 'users' ? (user as Viewer) : null
}

/** A request in the name of a member of staff, for what newsroom/publishing works out of a draft. */
export const requestOf = async (viewer: Viewer): Promise<PayloadRequest> =>
  createLocalReq({ user: viewer }, await openPayload())
