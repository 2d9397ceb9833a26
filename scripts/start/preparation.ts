import type { Environment } from '@/env'
import { canAnybodyLogIn, hasContent } from '../contentState'
import { migrationState } from '../migrationState'
import { withConnection } from '../postgres/connect'
import type { Prepared } from '../prepare'
import { nodeStep } from '../process/child'
import type { Lifetime } from '../process/lifetime'
import { Refusal } from '../process/refusal'

/**
 * Brings the database to where the site can run on it: migrated, filled with sample content when it is empty
 * and that is wanted, with a way in for the first administrator. Asks the database first and does nothing,
 * quickly, when nothing is to be done.
 */
export async function prepareDatabase(
  life: Lifetime,
  env: Environment,
  environment: NodeJS.ProcessEnv,
): Promise<Prepared> {
  const steps = await whatIsToDo(env, environment.DATABASE_URL ?? '')
  if (steps.length === 0) return {}
  const args = ['--import', 'tsx', 'scripts/prepare.ts', ...steps]
  return (await nodeStep(life, 'Preparing the database', args, environment)) as Prepared
}

/**
 * The steps of a preparation that this database needs; none when it is ready.
 * @throws Refusal when a newer version of the program has migrated it.
 */
export async function whatIsToDo(
  env: Pick<Environment, 'databaseUrl' | 'sampleContent'>,
  url: string,
): Promise<string[]> {
  return withConnection(url, async (client) => {
    const { missing, unknown, queue } = await migrationState(client)
    if (unknown.length > 0) {
      throw new Refusal(
        `The database is newer than this program (it knows ${unknown.join(', ')}): start the newer version, or restore a backup.`,
      )
    }
    const inUse = await canAnybodyLogIn(client)
    // Who has emptied a newsroom in use does not want the samples back at the next start.
    const wanted = env.sampleContent ?? !(env.databaseUrl || inUse)
    return [
      ...(missing.length > 0 || !queue ? ['migrate'] : []),
      ...(wanted && !(await hasContent(client)) ? ['sample'] : []),
      ...(inUse ? [] : ['admin']),
    ]
  })
}
