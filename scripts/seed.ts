/** npm run seed: loads the sample content into an empty database. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/env'
import { hasContent } from './contentState'
import { withConnection } from './postgres/connect'
import { program } from './process/program'
import { Refusal } from './process/refusal'

await program(async () => {
  if (await withConnection(env.databaseUrl ?? '', hasContent)) {
    throw new Refusal('There is content already; sample content goes into an empty database only.')
  }
  const { loadSampleContent } = await import('./sample/load')
  await loadSampleContent(await getPayload({ config, disableOnInit: true }))
  return 0
})
