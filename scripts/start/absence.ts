import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Environment } from '@/env'
import { checkReachable } from '../postgres/connect'
import { Refusal } from '../process/refusal'

/**
 * Whether this start has to do without its database: the one in DATABASE_URL does not answer, and there are pages
 * from before that readers can be given meanwhile. Then it says so. A first start is refused instead.
 * @throws Refusal when there is nothing to show without the database
 */
export async function startsWithoutDatabase({ databaseUrl, dataDir }: Environment): Promise<boolean> {
  if (!databaseUrl) return false
  try {
    await checkReachable(databaseUrl)
    return false
  } catch (error) {
    if (
      !(error instanceof Refusal) ||
      !existsSync(join(dataDir, 'press/pages')) ||
      !existsSync('.next/BUILD_ID')
    )
      throw error
    console.log(
      `${error.message} Pages that were pressed before are shown, and the database is looked for every few seconds.`,
    )
    return true
  }
}

/** Waits until the database answers. */
export async function databaseAnswers({ databaseUrl }: Environment, signal: AbortSignal): Promise<void> {
  for (;;) {
    await pause(3_000, undefined, { signal })
    try {
      if (databaseUrl) await checkReachable(databaseUrl)
      return
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
}
