import process from 'node:process'
import { env } from '@/env'
import { keepingAsSet } from './keeping/asSet'
import { runPress } from './main'
import { keepHeapSmall } from './smallHeap'

/**
 * Runs the press alone on a built site whose database is there: `node --import tsx press/cli.ts`. The variables
 * of this process are handed on to Next; the settings of the press itself come from `env`.
 */
keepHeapSmall()
const press = await runPress({
  port: env.port,
  siteUrl: env.siteUrl,
  deskOrigins: env.deskOrigins,
  root: process.cwd(),
  environment: process.env,
  ...(env.databaseUrl && { keeping: keepingAsSet(env, env.databaseUrl) }),
  edge: env.edge.length > 0,
  controlPort: env.press.controlPort,
  log: (line) => process.stdout.write(`${line}\n`),
}).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})

let asked = 0
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    asked += 1
    void press.stop({ now: asked > 1 }).then(() => process.exit(0))
  })
}
process.stdout.write(`${press.address}\n`)
