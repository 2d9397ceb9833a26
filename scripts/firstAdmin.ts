import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { passwordLink } from '@/collections/Users/invitationMail'
import { oneTimeToken } from '@/collections/Users/oneTimeToken'
import type { Environment } from '@/env'
import { somebodyCanLogIn } from './contentState'
import { withConnection } from './postgres/connect'

type Settings = Pick<Environment, 'siteUrl' | 'adminEmail' | 'adminPassword' | 'databaseUrl'>

export type FirstAdministrator =
  | { kind: 'exists' }
  | { kind: 'created-with-password'; email: string }
  | { kind: 'link'; email: string; link: string }

/** Two days: long enough for the person who starts the program today and reads its output tomorrow. */
export const linkLifetime = 48 * 60 * 60 * 1000

/** Any number that nothing else in this database locks. */
const lock = 7_310_022_119

/**
 * The way in for the first person, while nobody can log in: the account of ADMIN_EMAIL and ADMIN_PASSWORD, or
 * one without a known password and a link that sets it, once. Each call makes a fresh link until one was used;
 * the older ones then stop working. Of several machines that start at once one makes the account.
 */
export const ensureFirstAdministrator = (payload: Payload, settings: Settings): Promise<FirstAdministrator> =>
  withConnection(settings.databaseUrl ?? '', async (client) => {
    await client.query('select pg_advisory_lock($1)', [lock])
    if (await somebodyCanLogIn(client)) return { kind: 'exists' }
    const { adminEmail, adminPassword, siteUrl } = settings
    if (adminEmail && adminPassword) {
      await keepAdministrator(payload, adminEmail, adminPassword)
      return { kind: 'created-with-password', email: adminEmail }
    }
    const email = (await anyAdministrator(payload)) ?? `admin@${hostOf(siteUrl)}`
    return { kind: 'link', email, link: await administratorLink(payload, siteUrl, { email }) }
  })

/**
 * A one-time link for an administrator, whose account is made when nobody has the address yet; somebody who
 * is there keeps their role.
 */
export async function administratorLink(
  payload: Payload,
  siteUrl: string,
  { email, name = 'Administrator' }: { email: string; name?: string },
): Promise<string> {
  if (!(await findUser(payload, email))) {
    await payload.create({
      collection: 'users',
      data: { email, name, role: 'administrator', password: randomBytes(24).toString('base64url') },
      overrideAccess: true, // a command of the operator, not of a member of staff
    })
  }
  return passwordLink(siteUrl, await oneTimeToken({ payload, email, lifetime: linkLifetime }))
}

/** Makes the account, or gives the one that waits for its link this password. */
async function keepAdministrator(payload: Payload, email: string, password: string): Promise<void> {
  const waiting = await findUser(payload, email)
  const common = { collection: 'users', overrideAccess: true } as const // a command of the operator
  if (!waiting) {
    await payload.create({ ...common, data: { email, password, name: 'Administrator', role: 'administrator' } })
    return
  }
  const data = { password, resetPasswordToken: null, resetPasswordExpiration: null }
  await payload.update({ ...common, id: waiting.id, data })
}

async function findUser(payload: Payload, email: string) {
  const where = { email: { equals: email.toLowerCase() } }
  const { docs } = await payload.find({ collection: 'users', where, limit: 1, depth: 0, overrideAccess: true })
  return docs[0]
}

/** The administrator whose link was not used yet; the one made first. */
async function anyAdministrator(payload: Payload): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true, // asked by the operator
  })
  return docs[0]?.email
}

/** `admin@localhost` is no address that a login form takes. */
function hostOf(siteUrl: string): string {
  const { hostname } = new URL(siteUrl)
  return hostname.includes('.') && !/^[\d.]+$/.test(hostname) ? hostname : 'newsroom.example'
}
