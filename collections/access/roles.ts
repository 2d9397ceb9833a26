import type { User } from '@/payload-types'

/** What a member of staff is in the newsroom; each may do a little less than the one before. */
export const roles = ['administrator', 'publisher', 'press-officer', 'translator', 'reader'] as const

export type Role = (typeof roles)[number]

/** Who may change facts; a translator changes words only. */
export const writers: readonly Role[] = ['administrator', 'publisher', 'press-officer']

type Requester = { user?: unknown }

/** The member of staff behind a request, or null for a visitor. */
export const staffOf = (request: Requester): User | null => {
  const user = request.user as (User & { collection?: string }) | null | undefined
  return user && user.collection === 'users' ? user : null
}

/** Whether the person behind the request has one of these roles. */
export const hasRole = (request: Requester, allowed: readonly Role[]): boolean => {
  const staff = staffOf(request)
  return staff !== null && allowed.includes(staff.role)
}
