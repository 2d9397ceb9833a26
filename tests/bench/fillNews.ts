/**
 * npm run bench:fill -- [items]: fills the database of this installation with generated news, for measuring only;
 * there is no way back but to throw the data folder away.
 */
import config from '@payload-config'
import { getPayload } from 'payload'
import { program } from '../../scripts/process/program'
import { writeManyNews } from '../support/manyNews'

await program(async () => {
  const { items, entries } = await writeManyNews(
    await getPayload({ config, disableOnInit: true }),
    Number(process.argv[2] ?? 2000),
  )
  const names = Object.entries(entries).map(([kind, all]) => `${kind} ${all.size}`)
  console.log(`${items.length} items written, with entries of the register: ${names.join(', ')}`)
  return 0
})
