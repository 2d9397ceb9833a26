import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { freePort } from '../../scripts/postgres/server'
import { StartedNewsroom } from '../support/startedNewsroom'

/** The operator of a newsroom on the command line; what is served is the business of the other files. */
test.describe.configure({ timeout: 180_000 })

let dataDir: string
const started: StartedNewsroom[] = []
const administrator = { email: 'aysel@example.org', password: 'üç alma düşdü göydən' }
const ready = /Ready in \d+ s\. Ctrl-C/

test.beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'newsroom-start-'))
  chmodSync(dataDir, 0o755)
})

test.afterEach(async () => {
  const all = started.splice(0)
  for (const newsroom of all) newsroom.npm.kill('SIGTERM')
  for (const newsroom of all) await newsroom.leavesNothing()
})

test.afterAll(() => rmSync(dataDir, { recursive: true }))

async function start(settings: Record<string, string> = {}) {
  const port = await freePort()
  const newsroom = new StartedNewsroom(dataDir, { PORT: String(port), ...settings })
  started.push(newsroom)
  return { newsroom, port, url: `http://localhost:${port}` }
}

/** Ends what npm started by a signal to npm alone, as a process manager does. */
const endsBy = (newsroom: StartedNewsroom, signal: NodeJS.Signals) =>
  test.step(`${signal} to npm alone leaves nothing behind`, async () => {
    newsroom.npm.kill(signal)
    await newsroom.leavesNothing()
  })

test('the first start tells where the site is, lets the first administrator in and bears a command beside it', async () => {
  const { newsroom, url } = await start()
  await newsroom.says(ready)
  expect(newsroom.output).toContain(`${url}/az`)
  expect(newsroom.output).toMatch(/works once.*\n.*\/admin\/reset\/\w+/)
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
  expect((await fetch(`${url.replace('localhost', '127.0.0.1')}/healthz`)).status).toBe(200)

  await test.step('a command uses its database and leaves it running', async () => {
    const command = ['run', 'admin', '--', '--email', 'leyla@example.org']
    const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', PAYLOAD_SECRET: '' }
    const { stdout } = await promisify(execFile)('npm', command, { env })
    expect(stdout).toMatch(/\/admin\/reset\/\w+/)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
  })
  await endsBy(newsroom, 'SIGINT')
})

test('a refusal names its fields, also where a page woke the program before the desk did', async () => {
  const { newsroom, url } = await start({
    ADMIN_EMAIL: administrator.email,
    ADMIN_PASSWORD: administrator.password,
  })
  await newsroom.says(ready)
  expect((await fetch(`${url}/az`)).status).toBe(200)
  let cookie = ''
  const order = async (path: string, what: object) => {
    const headers = { 'Content-Type': 'application/json', Origin: url, Cookie: cookie }
    const answer = await fetch(`${url}/api${path}`, { method: 'POST', headers, body: JSON.stringify(what) })
    cookie ||= answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    return answer.json()
  }
  await order('/users/login', administrator)
  const { doc } = await order('/news?draft=true', { title: 'Yarımçıq', language: 'az' })
  const { errors } = await order(`/news/${doc.id}/publish`, { withoutReview: 'Sınaq' })
  expect(errors[0].data.problems.map(({ field }: { field: string }) => field)).toEqual([
    'summary',
    'body',
    'pressContact.phone',
    'otherLanguagePlan',
  ])
  await endsBy(newsroom, 'SIGTERM')
})

test('a start where everything is there installs, migrates and builds nothing and is ready soon', async () => {
  const { newsroom } = await start()
  const said = await newsroom.says(ready)
  expect(newsroom.output).not.toMatch(/Installing|Preparing|Building/)
  // 3 to 5 seconds on two idle cores; the tests share them.
  expect(Number(/\d+/.exec(said))).toBeLessThan(30)
  await endsBy(newsroom, 'SIGHUP')
})

test('Ctrl-C in a terminal, which reaches the whole group, leaves nothing behind', async () => {
  const { newsroom } = await start()
  await newsroom.says(ready)
  process.kill(-(newsroom.npm.pid ?? 0), 'SIGINT')
  await newsroom.leavesNothing()
  expect(newsroom.output).not.toMatch(/error/i)
})

test('kill -9 of the program leaves nothing behind, and the next start works', async () => {
  const { newsroom } = await start()
  await newsroom.says(ready)
  process.kill(newsroom.startPid, 'SIGKILL')
  await newsroom.leavesNothing()
  const next = await start()
  await next.newsroom.says(ready)
  await endsBy(next.newsroom, 'SIGKILL')
})

test('SIGTERM while the database is being prepared leaves nothing behind', async () => {
  rmSync(dataDir, { recursive: true })
  dataDir = mkdtempSync(join(tmpdir(), 'newsroom-start-'))
  chmodSync(dataDir, 0o755)
  const { newsroom } = await start()
  await newsroom.says(/Preparing/)
  newsroom.npm.kill('SIGTERM')
  await newsroom.leavesNothing()
})

test('a taken port is refused with one sentence before anything is done', async () => {
  const other = createServer().listen(0)
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { newsroom } = await start({ PORT: String(port) })
  expect(await newsroom.ended()).toBe(1)
  other.close()
  expect(newsroom.output).toContain(`Port ${port} is already in use.`)
  expect(newsroom.output).not.toMatch(/Database:|at .*:\d+:\d+/)
})

for (const [settings, sentence] of [
  [{ PORT: 'abc' }, 'The setting PORT must be a number from 1 to 65535.'],
  [{ SAMPLE_CONTENT: 'perhaps' }, 'The setting SAMPLE_CONTENT must be yes or no.'],
  [{ DATABASE_URL: 'postgres://a:b@127.0.0.1:9/x' }, 'The setting PAYLOAD_SECRET is missing'],
  [
    { DATABASE_URL: 'postgres://a:b@127.0.0.1:9/x', PAYLOAD_SECRET: 'x'.repeat(32) },
    'The database x at 127.0.0.1:9 (DATABASE_URL) cannot be reached',
  ],
] as [Record<string, string>, string][]) {
  test(`${Object.keys(settings).join(' and ')} that cannot be used: ${sentence}`, async () => {
    // Where pages were kept, they would be shown while the database is away.
    const empty = mkdtempSync(join(tmpdir(), 'newsroom-refused-'))
    const newsroom = new StartedNewsroom(empty, { PORT: String(await freePort()), ...settings })
    started.push(newsroom)
    expect(await newsroom.ended()).toBe(1)
    expect(newsroom.output).toContain(sentence)
    expect(newsroom.output).not.toMatch(/at .*:\d+:\d+/)
    rmSync(empty, { recursive: true })
  })
}
