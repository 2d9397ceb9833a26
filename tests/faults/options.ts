import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { PressOptions } from '@/press/main'

const program = fileURLToPath(new URL('pages.mjs', import.meta.url))

/** A press in front of pages that come from a database (pages.mjs), keeping them in a folder. */
export const optionsOf = (folder: string, databaseUrl: string): Omit<PressOptions, 'log'> => ({
  port: 0,
  host: '127.0.0.1',
  siteUrl: 'http://localhost:3000',
  deskOrigins: ['http://localhost:3000'],
  root: fileURLToPath(new URL('../..', import.meta.url)),
  environment: { ...process.env, DATABASE_URL: databaseUrl },
  nextCommand: (port) => [process.execPath, program, String(port)],
  keeping: {
    folder,
    databaseUrl,
    memoryBytes: 64e6,
    diskBytes: 64e6,
    staleFor: 24 * 60 * 60_000,
  },
})
