/**
 * Runs a program of this project with the database and the secret of this installation:
 * withDatabase.ts scripts/worker.ts … The embedded database is joined when it runs, else started meanwhile.
 */
import { childEnvironment } from './childEnvironment'
import { openDatabase } from './database'
import { exitCode, startNode } from './process/child'
import { program } from './process/program'
import { readSettings } from './start/settings'

await program(async (life) => {
  const env = await readSettings()
  const database = await openDatabase(env)
  life.onEnd(database.close)
  const mode = env.production ? 'production' : 'development'
  const environment = childEnvironment(env, database.url, mode)
  return exitCode(startNode(life, ['--import', 'tsx', ...process.argv.slice(2)], environment, 'inherit'))
})
