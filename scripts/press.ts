/** npm run press -- status [--json] | purge TAG | warm: asks the press that runs on this DATA_DIR. */
import { join } from 'node:path'
import { sendPurge } from '@/newsroom/jobs/sendPurge'
import { isTag } from '@/newsroom/publishing/tags'
import { askControl } from '@/press/control/ask'
import type { Measured } from '@/press/control/measure'
import { statusText } from '@/press/control/statusText'
import { program } from './process/program'
import { Refusal } from './process/refusal'
import { readSettings } from './start/settings'

const usage = 'Say what the press is to do: npm run press -- status [--json] | purge TAG | warm'
const examples =
  'Tags are news:ID, person:ID, list:news:az, site, address:/az/xeberler/… (docs/operating.md).'

await program(async () => {
  const [act, tag, ...more] = process.argv.slice(2)
  const { dataDir, edge } = await readSettings()
  const ask = (method: 'GET' | 'POST', path: string) =>
    askControl(join(dataDir, 'press'), method, path).catch((error: unknown) => {
      throw new Refusal(error instanceof Error ? error.message : String(error))
    })
  const asJson = act === 'status' && tag === '--json'
  const known = more.length === 0 && (act === 'purge' ? tag !== undefined : tag === undefined || asJson)
  if (known && act === 'status') {
    const measured: Measured = JSON.parse(await ask('GET', '/status'))
    console.log(asJson ? JSON.stringify(measured, null, 2) : statusText(measured))
  } else if (known && act === 'purge' && tag !== undefined) {
    if (!isTag(tag)) throw new Refusal(`No page has a tag such as ${tag}. ${examples}`)
    console.log((await ask('POST', `/purge?tag=${encodeURIComponent(tag)}`)).trim())
    // After the press, or the cache would fetch the same again.
    for (const cache of edge) await sendPurge(cache, [tag], true)
  } else if (known && act === 'warm') console.log((await ask('POST', '/warm')).trim())
  else throw new Refusal(usage)
  return 0
})
