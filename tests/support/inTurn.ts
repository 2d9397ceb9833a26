import { mkdir, rmdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** In the folder that Playwright empties before each run. */
const turn = 'test-results/e2e/turn-to-log-in'

/**
 * Lets one worker after the other log in. All use one account, and of two logins at the same moment one session
 * is lost: Payload (3.90.1) reads the account, checks the password for a while, and writes all sessions back.
 */
export async function inTurn(logIn: () => Promise<void>): Promise<void> {
  await mkdir(dirname(turn), { recursive: true })
  while (!(await taken())) await pause(50)
  try {
    await logIn()
  } finally {
    await rmdir(turn)
  }
}

async function taken(): Promise<boolean> {
  try {
    await mkdir(turn)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}
