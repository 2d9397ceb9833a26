/** Does what scripts/import.ts was asked for and sends it the answer. */
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { program } from '../process/program'
import { importFiles } from './files'
import type { Order } from './order'
import { staffAccount } from './staffAccount'

await program(async () => {
  const order = JSON.parse(process.argv[2] ?? '') as Order
  const payload = await getPayload({ config, disableOnInit: true })
  const writes = !('files' in order) || !order.dryRun
  const user = writes || order.as ? await staffAccount(payload, order.as) : null
  const req = await createLocalReq(user ? { user } : {}, payload)
  if (!('files' in order)) throw new Error('not yet')
  const { answer, failed } = await importFiles(req, order)
  await new Promise((sent) => process.send?.(answer, sent))
  return failed > 0 ? 1 : 0
})
