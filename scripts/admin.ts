/**
 * npm run admin -- --email you@example.org [--name "Your Name"]: a one-time link into the desk, for a new
 * administrator or for somebody who has lost their password.
 */
import { parseArgs } from 'node:util'
import config from '@payload-config'
import { getPayload } from 'payload'
import { z } from 'zod'
import { env } from '@/env'
import { administratorLink, linkLifetime } from './firstAdmin'
import { program } from './process/program'
import { Refusal } from './process/refusal'

const usage = 'Say whose link it is: npm run admin -- --email you@example.org [--name "Your Name"]'

function readArguments(): { email: string; name?: string } {
  try {
    const options = { email: { type: 'string' }, name: { type: 'string' } } as const
    const { email, name } = parseArgs({ args: process.argv.slice(2), options }).values
    return { email: z.email().parse(email), name }
  } catch (error) {
    throw new Refusal(usage, { cause: error })
  }
}

await program(async () => {
  const given = readArguments()
  const payload = await getPayload({ config, disableOnInit: true })
  const link = await administratorLink(payload, env.siteUrl, given)
  console.log(
    `\n  ${given.email} sets a password here (works once, for ${linkLifetime / 3_600_000} hours):\n  ${link}\n`,
  )
  return 0
})
