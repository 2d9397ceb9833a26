/** npm start: from whatever state the machine is in to a site that is served. */
import { keepingAsSet } from '@/press/keeping/asSet'
import { runPress } from '@/press/main'
import { childEnvironment, requireOwnSecret } from '../childEnvironment'
import { program } from '../process/program'
import { announce } from './announce'
import { ensureBuild } from './build'
import { openForLife } from './database'
import { ensureFree } from './port'
import { prepareDatabase } from './preparation'
import { waitUntilReady } from './ready'
import { readSettings } from './settings'

await program(async (life) => {
  const env = await readSettings()
  requireOwnSecret(env)
  await ensureFree(env.port, env.host)
  const environment = childEnvironment(env, await openForLife(life, env), 'production')
  const prepared = await prepareDatabase(life, env, environment)
  await ensureBuild(life, environment)

  const press = await runPress({
    port: env.port,
    host: env.host,
    siteUrl: env.siteUrl,
    deskOrigins: env.deskOrigins,
    root: process.cwd(),
    environment,
    keeping: keepingAsSet(env, environment.DATABASE_URL ?? ''),
    controlPort: env.press.controlPort,
    workerCommand: [process.execPath, '--import', 'tsx', 'scripts/worker.ts'],
    log: (line) => console.log(line),
  })
  life.onEnd(() => press.stop())
  life.onHurry(() => press.stop({ now: true }))
  life.codeWhenStopped = 0
  await waitUntilReady(press, env.port)
  announce(env, prepared, Number(process.argv[2] ?? performance.timeOrigin))
  return new Promise(() => undefined)
})
