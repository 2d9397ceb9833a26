/** npm run translations: counts anew how every document stands in its languages, as happens by itself with each change. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { recountTranslations } from '@/newsroom/translation/overview/recountTranslations'
import { program } from './process/program'

await program(async () => {
  const payload = await getPayload({ config, disableOnInit: true })
  const documents = await recountTranslations(payload)
  await payload.destroy()
  console.log(`Counted how ${documents} documents stand in their languages.`)
  return 0
})
