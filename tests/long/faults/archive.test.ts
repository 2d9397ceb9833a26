import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ArchiveNewsroom } from '../../support/archives/archiveNewsroom'
import { whatIsWrong } from '../../support/archives/everyItemOnce'
import { killImport } from '../../support/archives/killImport'

const items = 2000
const newsroom = new ArchiveNewsroom(items, 300)
beforeAll(() => newsroom.open(), 300_000)
afterAll(() => newsroom.close())

/** Always the same numbers from 0 up to 1, so that a failure can be seen again (Lehmer, MINSTD). */
function dice(): () => number {
  let state = 20_261_122
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

describe('an import of an archive that is killed twenty times at any moment', () => {
  it('brings every item in exactly once', { timeout: 15 * 60_000 }, async () => {
    const next = dice()
    const reached: number[] = []
    for (let round = 0; round < 20; round++) {
      const more = round % 5 === 0 ? 0 : Math.ceil(next() * 30)
      const later = Math.floor(next() * 500)
      reached.push(await killImport(newsroom, { whole: round % 2 === 1, more, later }))
    }
    expect(reached, 'no kill came too late').toSatisfy((all: number[]) => (all.at(-1) ?? items) < items)
    const report = await newsroom.import()
    expect(report).toMatchObject({ lines: items, imported: items - report.already, damaged: [], refused: [] })
    expect(await whatIsWrong(newsroom)).toEqual([])
  })
})
