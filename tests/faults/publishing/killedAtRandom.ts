import { expect } from 'vitest'
import type { Point } from './killed'
import { KilledPublications, wholly } from './killed'

/**
 * Kills publications at random points and looks what is left of each.
 * @param times how many; the first is killed before the last statement, the one that makes all of it true at once
 */
export async function killAtRandom(times: number): Promise<{ old: number; new: number }> {
  const newsroom = new KilledPublications()
  try {
    await newsroom.open()
    const { ids, statements } = await newsroom.write(times)
    const came = { old: 0, new: 0 }
    for (const [at, id] of ids.entries()) {
      const statement = at === 0 ? statements : 1 + Math.floor(Math.random() * statements)
      const point: Point = { statement, sent: at > 0 && Math.random() < 0.5 }
      const sentence = `killed at statement ${statement} of ${statements}, ${point.sent ? 'sent' : 'before it'}`
      expect(await newsroom.publishAndKill(id, point), sentence).toBe(true)
      const left = await newsroom.tracesOf(id)
      const side = left.row.title === wholly(id).new.row.title ? 'new' : 'old'
      expect(left, sentence).toEqual(wholly(id)[side])
      came[side] += 1
    }
    const unpublished = []
    for (const id of ids) if ((await newsroom.tracesOf(id)).latest.status === 'draft') unpublished.push(id)
    await newsroom.publish(unpublished)
    for (const id of ids) expect(await newsroom.tracesOf(id)).toEqual(wholly(id).new)
    return came
  } finally {
    await newsroom.close()
  }
}
