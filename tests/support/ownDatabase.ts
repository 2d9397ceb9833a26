import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recreateDatabase } from '@/scripts/postgres/connect'
import { openEmbedded } from '@/scripts/postgres/open'
import { exitCode, nodeStep, startNode } from '@/scripts/process/child'
import type { Lifetime } from '@/scripts/process/lifetime'

/**
 * Runs a program of the tests under the conditions of a server of React, so that it may ask as pages do, on an empty
 * and prepared database of its own, which goes with it.
 * @param file the program; what it found it prints as one line of JSON that begins with `found `
 * @param settings more of Postgres' own
 * @returns what it found
 */
export async function runOnOwnDatabase<Found>(
  life: Lifetime,
  file: string,
  settings: string[] = [],
): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-own-'))
  chmodSync(folder, 0o755)
  life.onEnd(() => rmSync(folder, { recursive: true, force: true }))
  const database = await openEmbedded(folder, { settings })
  life.onEnd(database.close)
  const url = new URL(database.url)
  url.pathname = '/own'
  await recreateDatabase(url.href)
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: url.href,
    PAYLOAD_SECRET: 'a secret for the time of a measurement only',
    DATA_DIR: folder,
    SMTP_URL: '',
  }
  const prepare = ['--import', 'tsx', 'scripts/prepare.ts', 'migrate']
  await nodeStep(life, 'Preparing a database', prepare, environment)
  const asking = startNode(life, ['--conditions=react-server', '--import', 'tsx', file], environment, 'pipe')
  let said = ''
  for (const stream of [asking.stdout, asking.stderr])
    stream?.on('data', (chunk) => {
      said += chunk
    })
  const code = await exitCode(asking)
  const [, found] = /^found (.*)$/m.exec(said) ?? []
  if (code !== 0 || !found) throw new Error(`${file} failed: ${said.slice(-20_000)}`)
  return JSON.parse(found)
}
