import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSecrets } from './secrets'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsroom-secrets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the secrets of an installation', () => {
  it('are made at the first start, folder included, and stay', () => {
    const dataDir = join(folder, 'new', 'data')
    const made = readSecrets(dataDir)
    expect(made.payloadSecret.length).toBeGreaterThanOrEqual(32)
    expect(readSecrets(dataDir)).toEqual(made)
  })

  it('are for the eyes of their owner only, also after someone opened them', () => {
    readSecrets(folder)
    const file = join(folder, 'secrets.json')
    chmodSync(file, 0o644)
    readSecrets(folder)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('are not made anew when their file is damaged', () => {
    writeFileSync(join(folder, 'secrets.json'), '{"payloadSecret":')
    expect(() => readSecrets(folder)).toThrow('secrets.json is damaged: bring it back from a backup.')
  })

  it('need a folder that can be written', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => readSecrets(join(folder, 'file', 'data'))).toThrow('The folder DATA_DIR cannot be written')
  })
})
