import type { Environment } from '@/env'
import { Refusal } from './process/refusal'
import { readSecrets } from './secrets'

/**
 * What the programs that we start get to know: our own environment, with the database and the secret that we
 * found, and with the address of the site, which they could not tell from the private port they listen on.
 */
export function childEnvironment(
  env: Environment,
  databaseUrl: string,
  mode: 'production' | 'development',
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
    SITE_URL: env.siteUrl,
    DATA_DIR: env.dataDir,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: env.payloadSecret ?? readSecrets(env.dataDir).payloadSecret,
  }
}

/**
 * Logins must survive a restart and be the same on every machine that shares a database; a secret that lies
 * on one of them is neither.
 * @throws Refusal when a database is given and the secret is not.
 */
export function requireOwnSecret(env: Environment): void {
  if (env.databaseUrl && !env.payloadSecret) {
    throw new Refusal(
      'The setting PAYLOAD_SECRET is missing: with a database of your own (DATABASE_URL) give it, at least 32 random characters and the same at every start.',
    )
  }
}
