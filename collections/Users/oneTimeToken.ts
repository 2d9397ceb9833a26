import type { Payload, PayloadRequest } from 'payload'

interface Order {
  payload: Payload
  req?: PayloadRequest
  email: string
  /** How long it works, in milliseconds */
  lifetime: number
}

/**
 * A token with which a person sets a password, once; an older one of theirs stops working. Payload gives every
 * token the hour of `auth.forgotPassword`, whatever the call asks for, so the end is written after it.
 * @throws when nobody has this address.
 */
export async function oneTimeToken({ payload, req, email, lifetime }: Order): Promise<string> {
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    req,
  })
  if (!token) throw new Error(`Nobody has the address ${email}.`)
  await payload.db.updateOne({
    collection: 'users',
    where: { resetPasswordToken: { equals: token } },
    data: { resetPasswordExpiration: new Date(Date.now() + lifetime).toISOString() },
    req,
    returning: false,
  })
  return token
}
