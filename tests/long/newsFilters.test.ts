import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NewsFilter } from '@/newsroom/addresses/newsFilter'
import { newsList } from '@/newsroom/queries/newsList'
import { countPlainly } from '../support/countPlainly'
import { filterPairs } from '../support/filterPairs'
import type { ManyNews } from '../support/manyNews'
import { writeManyNews } from '../support/manyNews'
import { openNewsroom } from '../support/rest'
import { statementsOf } from '../support/statements'

let payload: Payload
let many: ManyNews
beforeAll(async () => {
  payload = await openNewsroom()
  // What the sample content holds would be counted too.
  await (payload.db as unknown as PostgresAdapter).drizzle.execute(sql`delete from news`)
  many = await writeManyNews(payload, 2000)
})
afterAll(() => payload.destroy())

describe('two thousand items', () => {
  it('are counted and listed as one would by hand, for every two answers', async () => {
    const took: number[] = []
    for (const filter of filterPairs(many)) {
      const started = performance.now()
      const page = await newsList('az', { filter, after: null })
      took.push(performance.now() - started)
      const { ids, choices } = countPlainly(many, 'az', filter)
      expect(page?.total, JSON.stringify(filter)).toBe(ids.length)
      expect(
        page?.items.map(({ id }) => id),
        JSON.stringify(filter),
      ).toEqual(ids.slice(0, 20))
      for (const { filter: name, options } of page?.filters ?? []) {
        for (const { of, count } of options) {
          expect(count, `${JSON.stringify(filter)} ${name} ${of}`).toBe(choices.get(`${name} ${of}`) ?? 0)
        }
      }
    }
    took.sort((a, b) => a - b)
    const at = (share: number) => (took[Math.floor(took.length * share)] ?? 0).toFixed(1)
    console.log(`${took.length} filtered lists: median ${at(0.5)} ms, nine of ten ${at(0.9)} ms`)
  })

  it('cost as many statements as twenty', async () => {
    const statements = async (filter: NewsFilter) =>
      (await statementsOf(payload, () => newsList('az', { filter, after: null }))).length
    const all = await statements({})
    const one = await statements({ year: 2019, topic: 'topic-1' })
    expect(all).toBeLessThanOrEqual(16)
    // One more: what the address names is looked up.
    expect(one).toBe(all + 1)
  })
})
