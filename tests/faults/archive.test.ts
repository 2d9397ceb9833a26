import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ArchiveNewsroom } from '../support/archives/archiveNewsroom'
import { whatIsWrong } from '../support/archives/everyItemOnce'
import { killImport } from '../support/archives/killImport'

const items = 150
const newsroom = new ArchiveNewsroom(items, 300)
beforeAll(() => newsroom.open({ settings: ['fsync=off'] }), 180_000)
afterAll(() => newsroom.close())

describe('an import of an archive that is killed in its midst', () => {
  it('goes on where it was, and brings every item in exactly once', { timeout: 240_000 }, async () => {
    const first = await killImport(newsroom, { whole: false, more: 1, later: 150 })
    const second = await killImport(newsroom, { whole: true, more: 1, later: 400 })
    expect(first).toBeGreaterThan(0)
    expect(second).toBeGreaterThan(first)
    expect(second).toBeLessThan(items)
    const report = await newsroom.import()
    // The one that lost its terminal may have finished what it was writing.
    expect(report.already).toBeGreaterThanOrEqual(second)
    expect(report).toMatchObject({ lines: items, imported: items - report.already, damaged: [], refused: [] })
    expect(await whatIsWrong(newsroom)).toEqual([])
  })
})
