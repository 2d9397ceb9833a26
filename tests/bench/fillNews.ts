/**
 * Fills the database of this installation with generated news, for measuring only; there is no way back but to
 * throw the data folder away: `DATA_DIR=… npm run bench:fill -- [items]`, while the site runs or not.
 */
import config from '@payload-config'
import { getPayload } from 'payload'
import { writeManyNews } from '../support/manyNews'

const count = Number(process.argv[2] ?? 2000)
const payload = await getPayload({ config, disableOnInit: true })
const { items, entries } = await writeManyNews(payload, count)
const names = Object.entries(entries).map(([kind, all]) => `${kind} ${all.size}`)
console.log(`${items.length} items written, with entries of the register: ${names.join(', ')}`)
await payload.destroy()
