/**
 * Started by tests/bench/rows/search.ts on an empty database of its own: fills it step by step, asks at each size what
 * pages ask, and prints how long everything took, as one line of JSON.
 */
import config from '@payload-config'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { getPayload } from 'payload'
import { manyEntries } from '../mentions/manyEntries'
import { measureAtSize } from './atSize'
import { addItems, writePieces } from './fill'
import type { Measured } from './measured'
import { writeRegister } from './register'

const sizes = [1_000, 10_000, 100_000]
const register = manyEntries(700)

const payload = await getPayload({ config, disableOnInit: true })
const { drizzle, pool } = payload.db as unknown as PostgresAdapter
const measured: Measured[] = []
await writeRegister(drizzle, register)
await writePieces(pool, register)
let items = 0
for (const size of sizes) {
  await addItems(pool, items + 1, size)
  items = size
  measured.push({ size, ...(await measureAtSize(drizzle, register)) })
}
process.stdout.write(`found ${JSON.stringify(measured)}\n`)
await payload.destroy()
process.exit(0)
