/** Does what scripts/import.ts was asked for and sends it the answer. */
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { hasRole } from '@/collections/access/roles'
import { accessTable } from '@/collections/access/table'
import { program } from '../process/program'
import { Refusal } from '../process/refusal'
import { importArchive } from './archive/importArchive'
import { progressOf } from './archive/report'
import { importFiles } from './files'
import type { Order } from './order'
import { staffAccount } from './staffAccount'

await program(async () => {
  const order = JSON.parse(process.argv[2] ?? '') as Order
  const payload = await getPayload({ config, disableOnInit: true })
  const isArchive = 'archive' in order
  const user = isArchive || !order.dryRun || order.as ? await staffAccount(payload, order.as) : null
  const req = await createLocalReq(user ? { user } : {}, payload)
  const send = (answer: unknown) => new Promise((sent) => process.send?.(answer, sent))
  if (!isArchive) {
    const { answer, failed } = await importFiles(req, order, console.error)
    await send(answer)
    return failed > 0 ? 1 : 0
  }
  const allowed = order.publish ? accessTable.news.publish : accessTable.news.create
  if (!hasRole(req, allowed))
    throw new Refusal(`${user?.email} may not do that: it takes one of ${allowed.join(', ')}.`)
  let told = 0
  const report = await importArchive(req, order, (so) => {
    if (Date.now() - told < 2000) return
    told = Date.now()
    console.error(progressOf(so))
  })
  console.error(progressOf(report))
  await send(report)
  return report.damaged.length + report.refused.length > 0 ? 1 : 0
})
