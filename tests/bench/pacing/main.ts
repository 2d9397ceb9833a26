import process from 'node:process'
import type { Order } from './pace'
import { pace } from './pace'

/** Asks at a pace in a process of its own: `main.ts ORDER`, in JSON, until it is done or by SIGTERM. Prints what came of it. */
const order = JSON.parse(process.argv[2] ?? '') as Order
const ended = new AbortController()
process.once('SIGTERM', () => ended.abort())
process.stdout.write(JSON.stringify(await pace(order, ended.signal)), () => process.exit(0))
