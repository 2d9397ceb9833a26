import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { Refusal } from '../process/refusal'

/**
 * The account with whose rights a command writes: the one that was named, else the administrator who has been here
 * longest. @throws Refusal when there is none
 */
export async function staffAccount(
  payload: Payload,
  email: string | undefined,
): Promise<User & { collection: 'users' }> {
  const { docs } = await payload.find({
    collection: 'users',
    where: email ? { email: { equals: email.toLowerCase() } } : { role: { equals: 'administrator' } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true, // who owns this machine asks whose rights to use
  })
  const [user] = docs
  if (user) return { ...user, collection: 'users' }
  throw new Refusal(
    email
      ? `Nobody on the staff has the address ${email}.`
      : 'There is no administrator yet whose rights could be used: npm run admin -- --email you@example.org',
  )
}
