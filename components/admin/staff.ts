import { useAuth } from '@payloadcms/ui'
import type { User } from '@/payload-types'

/** The person at the desk; null while it is not known yet. */
export const useStaff = (): User | null => (useAuth<User>().user as User | null | undefined) ?? null

/** Whether this person may change what the public sees. The server decides; this only says it beforehand. */
export const mayPublish = (person: User | null): boolean =>
  person?.role === 'administrator' || person?.role === 'publisher'

/** Whether this person may write facts, not only words. */
export const mayWrite = (person: User | null): boolean =>
  mayPublish(person) || person?.role === 'press-officer'
