/**
 * Runs in a process of its own, because Payload takes its settings when it is loaded:
 * prepare.ts [migrate] [sample] [admin]. Tells its parent what it is at and what came of it.
 */
import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/env'
import type { WayIn } from './firstAdmin'
import { firstAdministrator } from './firstAdmin'
import { migrate } from './migrate'
import { program } from './process/program'
import { loadSampleContent } from './sample/load'

/** What a preparation brought about; `wayIn` is that of the first administrator, and works once. */
export type Prepared = { sampleContent?: boolean; wayIn?: WayIn }

const tell = (message: string | Prepared) =>
  new Promise<void>((resolve) => {
    if (process.send) process.send(message, () => resolve())
    else resolve()
  })

await program(async () => {
  const steps = process.argv.slice(2)
  const payload = await getPayload({ config, disableOnInit: true })
  const prepared: Prepared = {}
  if (steps.includes('migrate')) {
    await tell('making the tables')
    await migrate(payload, env.databaseUrl ?? '')
  }
  if (steps.includes('sample')) {
    await tell('loading sample content')
    prepared.sampleContent = await loadSampleContent(payload)
  }
  if (steps.includes('admin')) prepared.wayIn = await firstAdministrator(payload, env)
  await tell(prepared)
  return 0
})
