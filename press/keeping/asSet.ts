import { join } from 'node:path'
import type { env } from '@/env'
import type { Keeping } from './kept'

const megabyte = 1024 * 1024
const hour = 60 * 60_000

/** What pages are kept by, from the settings of the program and the database that it found. */
export const keepingAsSet = (
  { dataDir, press }: Pick<typeof env, 'dataDir' | 'press'>,
  databaseUrl: string,
): Keeping => ({
  folder: join(dataDir, 'press'),
  databaseUrl,
  memoryBytes: press.memoryMb * megabyte,
  diskBytes: press.diskMb * megabyte,
  staleFor: press.staleHours * hour,
})
