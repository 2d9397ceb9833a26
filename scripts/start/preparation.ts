import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '@/env'
import { hasContent, hasUsers } from '../contentState'
import { migrationState } from '../migrationState'
import { recreateDatabase, withConnection } from '../postgres/connect'
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
  const url = environment.DATABASE_URL ?? ''
  const unfinished = join(env.dataDir, 'first-start-unfinished')
  // Nobody has worked with what a broken off first start left, so it is begun again.
  if (!env.databaseUrl && existsSync(unfinished)) await recreateDatabase(url)

  const { steps, fresh } = await whatIsToDo(env, url)
  if (steps.length === 0) return {}
  if (fresh && !env.databaseUrl) writeFileSync(unfinished, '')
  const args = ['--import', 'tsx', 'scripts/prepare.ts', ...steps]
  const prepared = (await nodeStep(life, 'Preparing the database', args, environment)) as Prepared
  rmSync(unfinished, { force: true })
  return prepared
}

async function whatIsToDo(env: Environment, url: string) {
  return withConnection(url, async (client) => {
    const { missing, unknown, queue } = await migrationState(client)
    if (unknown.length > 0) {
      throw new Refusal(
        `The database is newer than this program (it knows ${unknown.join(', ')}): start the newer version, or restore a backup.`,
      )
    }
    const people = await hasUsers(client)
    // Who has emptied a newsroom in use does not want the samples back at the next start.
    const wanted = env.sampleContent ?? !(env.databaseUrl || people)
    const steps = [
      ...(missing.length > 0 || !queue ? ['migrate'] : []),
      ...(wanted && !(await hasContent(client)) ? ['sample'] : []),
      ...(people ? [] : ['admin']),
    ]
    return { steps, fresh: !queue && !people }
  })
}
