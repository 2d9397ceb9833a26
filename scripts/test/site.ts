import { chmodSync, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { step } from '../bootstrap/step.mjs'
import { freePort } from '../postgres/server'
import { startNode, stopChild } from '../process/child'
import type { Lifetime } from '../process/lifetime'
import { Refusal } from '../process/refusal'

const adminEmail = 'admin@example.org'
const adminPassword = 'Səhər tezdən oyanan 1'
const log = 'test-results/site.log'

/**
 * Starts the whole program on a free port, with a DATA_DIR, a database and sample content of its own.
 * @returns the variables that tell the browser tests about it (see tests/support/site.ts).
 * @throws Refusal when it ends before it is ready; what it said is in test-results/site.log.
 */
export async function startSite(life: Lifetime) {
  const dataDir = mkdtempSync(join(tmpdir(), 'newsroom-e2e-'))
  chmodSync(dataDir, 0o755)
  life.onEnd(() => rmSync(dataDir, { recursive: true, force: true }))
  const port = await freePort()
  const child = startNode(life, ['--import', 'tsx', 'scripts/start/main.ts'], settings(port, dataDir), 'pipe')
  mkdirSync('test-results', { recursive: true })
  const output = createWriteStream(log)
  child.stdout?.pipe(output)
  child.stderr?.pipe(output)
  const url = `http://localhost:${port}`
  await step('Starting the site for the browser tests', async () => {
    while (!(await answers(url))) {
      if (child.exitCode !== null) throw new Refusal(`The site does not start: see ${log}.`)
      await pause(200)
    }
  })
  return {
    stop: () => stopChild(child),
    variables: { E2E_URL: url, E2E_DATA_DIR: dataDir, E2E_EMAIL: adminEmail, E2E_PASSWORD: adminPassword },
  }
}

/** Nothing of the tester's own settings: a mail must not go out, a real database not be touched. */
const settings = (port: number, dataDir: string): NodeJS.ProcessEnv => ({
  ...process.env,
  PORT: String(port),
  HOST: '',
  SITE_URL: '',
  DATABASE_URL: '',
  DATA_DIR: dataDir,
  PAYLOAD_SECRET: '',
  ADMIN_EMAIL: adminEmail,
  ADMIN_PASSWORD: adminPassword,
  SAMPLE_CONTENT: 'yes',
  COMPONENTS_PAGE: 'yes',
  SMTP_URL: '',
  EDGE_PURGE_URL: '',
  MAIL_FROM: '',
  LINK_CHECK: 'no',
})

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok
  } catch (error) {
    if (error instanceof TypeError) return false // nobody listens yet
    throw error
  }
}
