import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { step } from '../bootstrap/step.mjs'
import { Refusal } from '../process/refusal'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * A Chromium for the browser tests: the system's if there is one, else Debian's when root can install it.
 * @returns its path, or undefined when Playwright brought its own.
 * @throws Refusal when there is none and none can be had.
 */
export async function findBrowser(): Promise<string | undefined> {
  const present = systemBrowser()
  if (present) return present
  return step('Installing a browser for the tests', async () => {
    const isRoot = process.getuid?.() === 0
    if (isRoot && succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', 'chromium'])) {
      const installed = systemBrowser()
      if (installed) return installed
    }
    if (succeeds(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']))
      return undefined
    throw new Refusal(
      'There is no Chromium and none could be installed: install one and start the tests again.',
    )
  })
}

function systemBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find((path) => existsSync(path) && succeeds(path, ['--version']))
}

function succeeds(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'ignore', env }).status === 0
}
