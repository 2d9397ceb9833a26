import { existsSync } from 'node:fs'
import type { Environment } from '@/env'
import { Refusal } from '../process/refusal'

/**
 * The settings of this run: the environment, and where it is silent the file `.env`.
 * @throws Refusal with a sentence for each malformed one.
 */
export async function readSettings(): Promise<Environment> {
  if (existsSync('.env')) process.loadEnvFile('.env')
  try {
    return (await import('@/env')).env
  } catch (error) {
    if (error instanceof Error && error.name === 'SettingsError') throw new Refusal(error.message)
    throw error
  }
}
