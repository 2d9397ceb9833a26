/** npm run dev: the site with hot reload and the worker; no press, so pages keep their framework scripts. */
import { childEnvironment } from './childEnvironment'
import { exitCode, startNode } from './process/child'
import { program } from './process/program'
import { announce } from './start/announce'
import { nextProgram } from './start/build'
import { openForLife } from './start/database'
import { ensureFree } from './start/port'
import { prepareDatabase } from './start/preparation'
import { readSettings } from './start/settings'

await program(async (life) => {
  const env = await readSettings()
  await ensureFree(env.port, env.host)
  const environment = childEnvironment(env, await openForLife(life, env), 'development')
  announce(env, await prepareDatabase(life, env, environment), performance.timeOrigin)
  life.codeWhenStopped = 0
  startNode(life, ['--import', 'tsx', 'scripts/worker.ts'], environment, 'inherit')
  const address = ['-p', String(env.port), ...(env.host ? ['-H', env.host] : [])]
  return exitCode(startNode(life, [nextProgram, 'dev', ...address], environment, 'inherit'))
})
