// Any command of this project on the right Node: node scripts/run.mjs scripts/worker.ts …
import { run } from './bootstrap/run.mjs'

const [file, ...args] = process.argv.slice(2)
if (!file) throw new Error('Say which file to run: node scripts/run.mjs scripts/worker.ts')
await run(file, args)
