/** npm start: from whatever state the machine is in to a site that is served. */
import { keepingAsSet } from '@/press/keeping/asSet'
import { runPress } from '@/press/main'
import { keepHeapSmall } from '@/press/smallHeap'
import { childEnvironment, requireOwnSecret } from '../childEnvironment'
import { program } from '../process/program'
import { databaseAnswers, startsWithoutDatabase } from './absence'
import { announce } from './announce'
import { ensureBuild } from './build'
import { openForLife } from './database'
import { ensureFree } from './port'
import { prepareDatabase } from './preparation'
import { waitUntilReady } from './ready'
import { readSettings } from './settings'

await program(async (life) => {
  keepHeapSmall()
  const env = await readSettings()
  requireOwnSecret(env)
  await ensureFree(env.port, env.host)
  const away = await startsWithoutDatabase(env)
  const url = (away && env.databaseUrl) || (await openForLife(life, env))
  const environment = childEnvironment(env, url, 'production')
  const prepared = away ? {} : await prepareDatabase(life, env, environment)
  await ensureBuild(life, environment)

  const press = await runPress({
    port: env.port,
    host: env.host,
    siteUrl: env.siteUrl,
    deskOrigins: env.deskOrigins,
    root: process.cwd(),
    environment,
    keeping: keepingAsSet(env, url),
    edge: env.edge.length > 0,
    controlPort: env.press.controlPort,
    workerCommand: [process.execPath, '--import', 'tsx', 'scripts/worker.ts'],
    log: (line) => console.log(line),
  })
  life.onEnd(() => {
    console.log('Stopping: what was asked is answered first. Ctrl-C once more stops at once.')
    return press.stop()
  })
  life.onHurry(() => press.stop({ now: true }))
  life.codeWhenStopped = 0
  if (away) await databaseAnswers(env, life.signal)
  const later = away ? await prepareDatabase(life, env, environment) : prepared
  await waitUntilReady(press, env.port)
  announce(env, later, Number(process.argv[2] ?? performance.timeOrigin))
  return new Promise(() => undefined)
})
