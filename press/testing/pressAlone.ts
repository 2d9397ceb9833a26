import process from 'node:process'
import { runPress } from '../main'
import { standIn } from './standIns'

/** A press as a program of its own, so that a test can kill it: `pressAlone.ts`. Prints where it is. */
const press = await runPress({ ...standIn, port: 0, log: (line) => process.stdout.write(`${line}\n`) })
await press.ready
process.stdout.write(`port ${press.port}\n`)
