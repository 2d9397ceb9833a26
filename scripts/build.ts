/** npm run build: builds the site when the sources have changed, without a database. */
import { childEnvironment } from './childEnvironment'
import { program } from './process/program'
import { ensureBuild } from './start/build'
import { readSettings } from './start/settings'

await program(async (life) => {
  const env = await readSettings()
  await ensureBuild(life, childEnvironment(env, env.databaseUrl ?? '', 'production'))
  console.log('The build is up to date.')
  return 0
})
