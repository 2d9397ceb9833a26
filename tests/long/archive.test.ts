import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ArchiveNewsroom, peakMemory } from '../support/archives/archiveNewsroom'

/** Fewer for a first look: ARCHIVE_ITEMS=2000 */
const items = Number(process.env.ARCHIVE_ITEMS ?? 10_000)
/** Of the command, the program that writes, and npm, together */
const mostMemory = 1_100_000_000

const newsroom = new ArchiveNewsroom(items, 1_500)
beforeAll(() => newsroom.open({ sample: true }), 15 * 60_000)
afterAll(() => newsroom.close())

describe('an archive of ten thousand items', () => {
  it('is imported in less than twenty minutes, in bounded memory', async () => {
    const { npm, output, ended } = newsroom.importing()
    const peaks = new Map<number, number>()
    const memory: number[] = []
    let over = false
    void ended.then(() => {
      over = true
    })
    while (!over) {
      memory.push(peakMemory(npm.pid ?? 0, peaks))
      await pause(500)
    }
    expect(await ended, output.progress).toBe(0)
    const report = JSON.parse(output.report)
    const times = [...output.progress.matchAll(/^(\d+) lines: .*, ([\d.]+) s$/gm)].map(
      ([, lines, seconds]) => ({
        lines: Number(lines),
        seconds: Number(seconds),
      }),
    )
    const at = (share: number) => times.find(({ lines }) => lines >= items * share)?.seconds ?? 0
    const peak = memory.at(-1) ?? 0
    console.log(
      `${items} items: ${report.seconds} s; the first fifth ${at(0.2)} s, the last ${(report.seconds - at(0.8)).toFixed(1)} s; ${Math.round(peak / 1e6)} MB at most, ${Math.round((memory[Math.floor(memory.length / 2)] ?? 0) / 1e6)} MB up to half of the time`,
    )
    expect(report).toMatchObject({ imported: items, paired: items / 2, redirects: items, refused: [] })
    expect(report.seconds).toBeLessThan(20 * 60)
    expect(peak).toBeLessThan(mostMemory)
  })
})
