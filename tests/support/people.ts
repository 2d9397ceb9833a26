import type { Payload } from 'payload'
import type { Role } from '@/collections/access/roles'
import { roles } from '@/collections/access/roles'
import { Browser, logIn } from './rest'

/** A password that the policy accepts. */
export const goodPassword = 'dörd sadə söz bir yerdə'

export type Person = Role | 'visitor'

/** Everybody who can knock at the API: every role, and somebody without an account. */
export const everybody: readonly Person[] = [...roles, 'visitor']

/** Makes an account and logs its owner in. The translator of the tests works in English. */
export async function hire(payload: Payload, role: Role, name: string = role): Promise<Browser> {
  const email = `${name}@example.org`
  await payload.create({
    collection: 'users',
    data: { name, email, role, password: goodPassword, languages: role === 'translator' ? ['en'] : [] },
    overrideAccess: true,
  })
  return logIn(email, goodPassword)
}

/** One person of each role, logged in, and a visitor. */
export async function hireStaff(payload: Payload): Promise<Record<Person, Browser>> {
  const hired = await Promise.all(roles.map(async (role) => [role, await hire(payload, role)] as const))
  return { ...(Object.fromEntries(hired) as Record<Role, Browser>), visitor: new Browser() }
}
