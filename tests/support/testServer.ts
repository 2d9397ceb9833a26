import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { recreateDatabase } from '@/scripts/postgres/connect'
import { openEmbedded } from '@/scripts/postgres/open'
import { nodeStep } from '@/scripts/process/child'
import { Lifetime } from '@/scripts/process/lifetime'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: { url: string; template: string; dataDir: string; sample: boolean }
  }
}

export const testSecret = 'a secret that only the tests know, longer than 32 characters'

/** Nothing in a test must survive a power failure. */
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/**
 * One Postgres for all test files of a project, the same program that `npm start` uses, with a migrated
 * template that every file gets its own copy of.
 * @returns how to end it
 */
export async function startTestServer(project: TestProject, sample: boolean): Promise<() => Promise<void>> {
  const life = new Lifetime()
  const dataDir = mkdtempSync(join(tmpdir(), 'newsroom-test-'))
  life.onEnd(() => rmSync(dataDir, { recursive: true, force: true }))
  chmodSync(dataDir, 0o755)
  try {
    const database = await openEmbedded(dataDir, { settings })
    life.onEnd(database.close)
    const template = new URL(database.url)
    template.pathname = '/template_newsroom'
    await recreateDatabase(template.href)
    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: template.href,
      PAYLOAD_SECRET: testSecret,
      DATA_DIR: dataDir,
      SMTP_URL: '',
    }
    const steps = sample ? ['migrate', 'sample'] : ['migrate']
    const title = sample ? 'Preparing a database with sample content' : 'Preparing an empty database'
    await nodeStep(life, title, ['--import', 'tsx', 'scripts/prepare.ts', ...steps], environment)
    project.provide('testServer', { url: database.url, template: 'template_newsroom', dataDir, sample })
  } catch (error) {
    await life.end()
    throw error
  }
  return () => life.end()
}
