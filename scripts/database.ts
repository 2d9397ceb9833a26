import type { Environment } from '@/env'
import { checkReachable } from './postgres/connect'
import type { OpenDatabase } from './postgres/open'
import { openEmbedded } from './postgres/open'

/**
 * The database of this installation: the one in DATABASE_URL, else the embedded one of DATA_DIR, joined when
 * it runs and started when it does not.
 * @throws Refusal with one sentence when there is none to work with.
 */
export async function openDatabase(env: Environment, onRestart?: () => void): Promise<OpenDatabase> {
  if (!env.databaseUrl) return openEmbedded(env.dataDir, { onRestart })
  await checkReachable(env.databaseUrl)
  return { url: env.databaseUrl, close: async () => undefined }
}
