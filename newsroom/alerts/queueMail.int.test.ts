import { Logger, runOnce } from 'graphile-worker'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readEnvironment } from '@/env'
import { sendMail } from '@/newsroom/jobs/sendMail'
import { ask } from '@/tests/support/journals'
import { startMailServer } from '@/tests/support/mailServer'
import { openNewsroom } from '@/tests/support/rest'
import { sendMailJob } from './mailQueue'
import { queueMail } from './queueMail'

let payload: Payload
beforeAll(async () => {
  payload = await openNewsroom()
})
afterAll(() => payload.destroy())

it('a mail that is queued anew after it was sent is the same mail to whoever gets it', async () => {
  const server = await startMailServer()
  const { databaseUrl } = readEnvironment(process.env)
  await ask(payload, 'delete from graphile_worker._private_jobs')
  for (const about of ['release:1:out', 'release:1:out', 'release:2:out']) {
    await ask(payload, "select graphile_worker.add_job('tell', json_build_object('about', $1::text))", [
      about,
    ])
    await runOnce({
      ...(databaseUrl ? { connectionString: databaseUrl } : {}),
      taskList: {
        tell: async (told, helpers) => {
          await queueMail(helpers, (told as { about: string }).about, {
            from: 'newsroom@example.org',
            to: 'leyla@example.org',
            subject: 'Xəbər dərc olundu',
            text: 'Saytdadır.',
          })
        },
        [sendMailJob]: sendMail({ smtpUrl: server.url, outbox: '' }),
      },
      logger: new Logger(() => () => undefined),
      noHandleSignals: true,
    })
  }
  await server.stop()
  const [first, again, other] = server.received.map(
    ({ source }) => /^Message-ID: (<[0-9a-f]{32}@newsroom>)\r$/im.exec(source)?.[1],
  )
  expect(first).toBeDefined()
  expect(again).toBe(first)
  expect(other).toBeDefined()
  expect(other).not.toBe(first)
})
