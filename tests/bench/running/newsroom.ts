import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { step } from '@/scripts/bootstrap/step.mjs'
import { withConnection } from '@/scripts/postgres/connect'
import { openEmbedded } from '@/scripts/postgres/open'
import { freePort } from '@/scripts/postgres/server'
import { startNode, stopChild } from '@/scripts/process/child'
import type { Lifetime } from '@/scripts/process/lifetime'
import { Refusal } from '@/scripts/process/refusal'
import { known } from '../../e2e/pageKinds'
import { addressesIn } from '../../support/siteCrawl'
import type { Answered } from './answered'
import { answered } from './answered'

export const editor = { email: 'olcu@example.org', password: 'Səhər tezdən oyanan 1' }

/** A front process with what stands behind it. */
export type Instance = { url: string; pid: number; stop: () => Promise<void> }

export type Newsroom = {
  folder: string
  databaseUrl: string
  postgres: string
  /** The whole program, as `npm start` runs it */
  whole: Instance
  /** Another press with a Next of its own on the same database, for as long as it is needed */
  startAnother: () => Promise<Instance>
  /** The path of a news item of the sample content */
  article: string
  /** The item as the press sends it, whole and by gzip */
  plain: Answered
  gzipped: Answered
}

/** Starts the newsroom with its sample content in a folder of its own, built from what the sources say now. */
export async function startNewsroom(life: Lifetime): Promise<Newsroom> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-bench-'))
  chmodSync(folder, 0o755)
  life.onEnd(() => rmSync(folder, { recursive: true, force: true }))
  const database = await openEmbedded(folder)
  life.onEnd(database.close)
  const port = await freePort()
  const settings = (own: { port: number; name: string }) =>
    settingsOf({ ...own, folder, databaseUrl: database.url, siteUrl: `http://127.0.0.1:${port}` })
  const whole = await step('Starting the newsroom', () =>
    startInstance(life, 'scripts/start/main.ts', settings({ port, name: 'whole' })),
  )
  const startAnother = async () =>
    startInstance(life, 'press/cli.ts', settings({ port: await freePort(), name: 'another' }))

  const article = await anArticle(whole.url)
  const at = whole.url + article
  const [{ version }] = await versionOf(database.url)
  return {
    folder,
    databaseUrl: database.url,
    postgres: version,
    whole,
    startAnother,
    article,
    plain: await answered(at),
    gzipped: await answered(at, { 'accept-encoding': 'gzip' }),
  }
}

async function startInstance(life: Lifetime, file: string, settings: NodeJS.ProcessEnv): Promise<Instance> {
  const child = startNode(life, ['--import', 'tsx', file], settings, 'pipe')
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => {
      said = (said + piece).slice(-5_000)
    })
  const url = `http://127.0.0.1:${settings.PORT}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Refusal(`${file} does not start:\n${said}`)
    await pause(200)
  }
  return { url, pid: child.pid ?? 0, stop: () => stopChild(child) }
}

type Settings = { port: number; name: string; folder: string; databaseUrl: string; siteUrl: string }

/** Nothing of the settings of whoever measures, and what the press keeps as it is set when nobody sets it. */
function settingsOf({ port, name, folder, databaseUrl, siteUrl }: Settings): NodeJS.ProcessEnv {
  const dataDir = join(folder, name)
  mkdirSync(dataDir)
  return {
    ...process.env,
    NODE_ENV: 'production',
    NODE_OPTIONS: '',
    PORT: String(port),
    HOST: '127.0.0.1',
    SITE_URL: siteUrl,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a secret that only the benchmarks know, longer than 32 characters',
    ADMIN_EMAIL: editor.email,
    ADMIN_PASSWORD: editor.password,
    SAMPLE_CONTENT: 'yes',
    COMPONENTS_PAGE: '',
    PRESS_MEMORY_MB: '',
    PRESS_DISK_MB: '',
    PRESS_STALE_HOURS: '',
    PRESS_CONTROL_PORT: '',
    SMTP_URL: '',
    MAIL_FROM: '',
    S3_BUCKET: '',
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await answered(`${url}/readyz`)).status === 200
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ECONNREFUSED') return false
    throw error
  }
}

async function anArticle(url: string): Promise<string> {
  const { body } = await answered(url + known.az.person)
  const path = addressesIn(body.toString('utf8')).find((address) => address.startsWith('/az/xeberler/'))
  if (!path) throw new Error(`${known.az.person} links to no item: is the sample content loaded?`)
  return path
}

const versionOf = (url: string) =>
  withConnection(url, async (client) => {
    const { rows } = await client.query(
      "select split_part(current_setting('server_version'), ' ', 1) as version",
    )
    return rows as [{ version: string }]
  })
