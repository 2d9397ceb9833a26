import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from './sources'

let root: string
const write = (file: string, text: string) => writeFileSync(join(root, file), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'newsroom-sources-'))
  mkdirSync(join(root, 'app', 'news'), { recursive: true })
  write('app/news/page.tsx', 'a')
  write('env.ts', 'b')
})
afterEach(() => rmSync(root, { recursive: true }))

describe('the fingerprint of the sources', () => {
  it('changes with a file, a new file and a lost file', () => {
    const first = fingerprint(root)
    write('app/news/page.tsx', 'c')
    const second = fingerprint(root)
    write('app/news/card.tsx', '')
    const third = fingerprint(root)
    rmSync(join(root, 'env.ts'))
    expect(new Set([first, second, third, fingerprint(root)]).size).toBe(4)
  })

  it('stays the same for the same files of another date, and for what no page is made from', () => {
    const first = fingerprint(root)
    utimesSync(join(root, 'env.ts'), 1, 1)
    write('app/news/page.test.tsx', 'a test')
    write('README.md', 'words')
    expect(fingerprint(root)).toBe(first)
  })
})
