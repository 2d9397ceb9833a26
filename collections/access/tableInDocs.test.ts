import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tableInDocs } from './tableInDocs'

const path = join(import.meta.dirname, '../../docs/security.md')

describe('docs/security.md', () => {
  it('prints the table of access as it is', () => {
    expect(readFileSync(path, 'utf8')).toContain(tableInDocs())
  })
})
