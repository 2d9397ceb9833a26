import process from 'node:process'
import { runPress } from '@/press/main'
import { optionsOf } from './options'

/** A press with the pages of the fault tests as a program of its own: `newsroomAlone.ts FOLDER DATABASE_URL`. */
const [folder = '', databaseUrl = ''] = process.argv.slice(2)
const press = await runPress({
  ...optionsOf(folder, databaseUrl),
  log: (line) => process.stdout.write(`${line}\n`),
})
await press.ready
process.stdout.write(`port ${press.port}\n`)
process.on('SIGTERM', () => void press.stop().then(() => process.exit(0)))
