import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, describe, expect, it } from 'vitest'
import { readEnvironment } from '@/env'
import { startsWithoutDatabase } from './absence'

const folder = mkdtempSync(`${tmpdir()}/newsroom-start-`)
afterAll(() => rmSync(folder, { recursive: true }))

const settings = (databaseUrl: string) => readEnvironment({ DATABASE_URL: databaseUrl, DATA_DIR: folder })

describe('a start whose database does not answer', () => {
  it('is refused where nothing was pressed before', async () => {
    const start = startsWithoutDatabase(settings('postgres://nobody@127.0.0.1:1/nothing'))
    await expect(start).rejects.toThrow('cannot be reached')
  })

  it('is an ordinary one with the embedded database', async () => {
    expect(await startsWithoutDatabase(settings(''))).toBe(false)
  })
})
