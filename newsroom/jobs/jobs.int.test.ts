import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Logger, parseCrontab, runOnce } from 'graphile-worker'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { env, readEnvironment } from '@/env'
import { ask } from '@/tests/support/journals'
import { startMailServer } from '@/tests/support/mailServer'
import { hire } from '@/tests/support/people'
import { jpeg, upload } from '@/tests/support/pictures'
import { openNewsroom } from '@/tests/support/rest'
import { sweepFiles, sweepFilesJob } from './sweepFiles'
import { tasks } from './tasks'
import { timetable } from './timetable'

let payload: Payload
let dataDir: string
beforeAll(async () => {
  payload = await openNewsroom()
  dataDir = mkdtempSync(join(tmpdir(), 'outbox-'))
})
afterAll(async () => {
  await payload.destroy()
  rmSync(dataDir, { recursive: true })
})
beforeEach(() => ask(payload, 'delete from graphile_worker._private_jobs'))

/** Does everything that is due, as the worker does. @returns what it logged */
async function work(settings: Record<string, string>): Promise<string[]> {
  const logged: string[] = []
  const environment = readEnvironment({ ...process.env, DATA_DIR: dataDir, ...settings })
  const logger = new Logger(() => (_level, message) => logged.push(message))
  await runOnce({
    connectionString: environment.databaseUrl,
    taskList: tasks(environment, async () => payload),
    logger,
  })
  return logged
}

const mail = {
  to: 'tercumeci@example.org',
  subject: 'Xəbər otağına dəvət',
  html: '<p>Keçid: <a href="https://news.example/admin/reset/abc">https://news.example/admin/reset/abc</a></p>',
}
const waiting = () =>
  ask<{ attempts: number; last_error: string | null }>(payload, 'select * from graphile_worker.jobs')

describe('a mail', () => {
  it('goes through the queue to the mail server', async () => {
    const server = await startMailServer()
    await payload.sendEmail(mail)
    expect(await waiting()).toHaveLength(1)
    await work({ SMTP_URL: server.url })
    await server.stop()
    expect(server.received).toMatchObject([{ from: 'newsroom@localhost', to: ['tercumeci@example.org'] }])
    expect(server.received[0]?.source).toMatch(/^Subject: =\?UTF-8\?/m)
    expect(await waiting()).toEqual([])
  })

  it('waits for a mail server that is away or says later, and is not lost', async () => {
    const server = await startMailServer({ refuse: true })
    await payload.sendEmail(mail)
    await work({ SMTP_URL: server.url })
    await server.stop()
    expect(await waiting()).toMatchObject([
      { attempts: 1, last_error: expect.stringContaining('Try again later') },
    ])
    await ask(payload, 'update graphile_worker._private_jobs set run_at = now()')
    // Nothing listens at the first port; that of the stopped server may be somebody else's by now.
    await work({ SMTP_URL: 'smtp://127.0.0.1:1' })
    expect(await waiting()).toMatchObject([
      { attempts: 2, last_error: expect.stringContaining('ECONNREFUSED') },
    ])
    const [{ later } = { later: false }] = await ask<{ later: boolean }>(
      payload,
      'select run_at > now() as later from graphile_worker.jobs',
    )
    expect(later).toBe(true)
  })

  it('lies in the outbox for its owner alone where there is no mail server, and its link is printed', async () => {
    await payload.sendEmail(mail)
    const logged = await work({ SMTP_URL: '' })
    const [name] = readdirSync(join(dataDir, 'outbox'))
    const file = join(dataDir, 'outbox', String(name))
    expect(name).toMatch(/\.eml$/)
    expect(readFileSync(file, 'utf8')).toContain('To: tercumeci@example.org')
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(logged.some((line) => line.includes('https://news.example/admin/reset/abc'))).toBe(true)
  })

  it('takes no file and no address of this machine with it', async () => {
    const server = await startMailServer()
    await payload.sendEmail({ ...mail, attachments: [{ path: '/etc/hostname' }] })
    await work({ SMTP_URL: server.url })
    await server.stop()
    expect(server.received).toEqual([])
    expect(await waiting()).toMatchObject([{ last_error: expect.stringMatching(/access rejected/i) }])
  })
})

describe('the nightly clearing', () => {
  it('forgets what the press was told more than thirty days ago', async () => {
    await ask(
      payload,
      `insert into press_events (at, action, collection) values
        (now() - interval '31 days', 'publish', 'news'), (now() - interval '29 days', 'publish', 'people')`,
    )
    await ask(payload, "select graphile_worker.add_job('prune-journals')")
    await work({ SMTP_URL: '' })
    expect(await ask(payload, 'select collection from press_events')).toEqual([{ collection: 'people' }])
  })
})

describe('the sweep of files', () => {
  it('takes away what no row names, after its time, and nothing else', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'media-')) // the one of all tests holds what they are at
    const desk = await hire(payload, 'publisher')
    const picture = await upload(desk, await jpeg({ width: 600, height: 400 }))
    const { filename, sizes } = (await desk.get(`/media/${picture}`)).body as {
      filename?: string
      sizes?: Record<string, { filename: string | null }>
    }
    const names = [filename, ...Object.values(sizes ?? {}).map((size) => size.filename)].filter(Boolean)
    for (const name of new Set(names))
      copyFileSync(join(env.dataDir, 'media', String(name)), join(folder, String(name)))
    mkdirSync(join(folder, '.aside-1'))
    for (const stray of ['itmis.jpg', '.aside-1/itmis.jpg']) writeFileSync(join(folder, stray), 'x')
    const sweep = async (age?: number) => {
      await ask(payload, `select graphile_worker.add_job('${sweepFilesJob}')`)
      const taskList = { [sweepFilesJob]: sweepFiles(folder, age) }
      const logger = new Logger(() => () => undefined)
      await runOnce({ connectionString: env.databaseUrl ?? '', taskList, logger, noHandleSignals: true })
      return readdirSync(folder).sort()
    }
    expect(await sweep()).toEqual([...new Set(names), '.aside-1', 'itmis.jpg'].sort())
    expect(await sweep(0)).toEqual([...new Set(names)].sort())
    rmSync(folder, { recursive: true })
  })
})

describe('the timetable', () => {
  it('names only what can be done', () => {
    const known = Object.keys(tasks(readEnvironment(process.env), async () => payload))
    expect(
      parseCrontab(timetable)
        .map(({ task }) => task)
        .filter((task) => !known.includes(task)),
    ).toEqual([])
  })
})
