/** Sends the register of the database to the process that started this one (registerOfDatabase). */
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { readRegister } from '@/newsroom/names/readRegister'
import { program } from '../process/program'

await program(async () => {
  const payload = await getPayload({ config, disableOnInit: true })
  const register = await readRegister(await createLocalReq({}, payload), 'anybody')
  await new Promise((sent) => process.send?.(register, sent))
  return 0
})
