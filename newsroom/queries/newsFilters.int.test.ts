import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countPlainly } from '@/tests/support/countPlainly'
import { filterPairs } from '@/tests/support/filterPairs'
import type { ManyNews } from '@/tests/support/manyNews'
import { writeManyNews } from '@/tests/support/manyNews'
import { openNewsroom } from '@/tests/support/rest'
import { readNewsQuestion } from '../addresses/newsFilter'
import { newsList } from './newsList'

let payload: Payload
let many: ManyNews
beforeAll(async () => {
  payload = await openNewsroom()
  many = await writeManyNews(payload, 300)
})
afterAll(() => payload.destroy())

/** What a page offers, as `countPlainly` counts it. */
async function offered(language: 'az' | 'en', filter: object) {
  const page = await newsList(language, { filter, after: null })
  const choices = page?.filters.flatMap(({ filter: name, options }) =>
    options.filter(({ count }) => count > 0).map(({ of, count }) => [`${name} ${of}`, count] as const),
  )
  return { total: page?.total, ids: page?.items.map(({ id }) => id), choices: new Map(choices) }
}

describe('the filters of news', () => {
  it('count as one would by hand, for two answers at a time', async () => {
    for (const filter of filterPairs(many, 29)) {
      const { ids, choices } = countPlainly(many, 'az', filter)
      // Months are a choice within a year only.
      const expected = [...choices].filter(
        ([name]) => filter.year !== undefined || filter.month !== undefined || !name.startsWith('month'),
      )
      const page = await offered('az', filter)
      expect(page.total, JSON.stringify(filter)).toBe(ids.length)
      expect(page.ids, JSON.stringify(filter)).toEqual(ids.slice(0, 20))
      expect([...page.choices].sort(), JSON.stringify(filter)).toEqual(expected.sort())
    }
  })

  it('lead through all items, each once, when the pages are turned', async () => {
    const { ids } = countPlainly(many, 'en', {})
    const seen: string[] = []
    for (let question = readNewsQuestion({}, 'en'); question; ) {
      const page = await newsList('en', question)
      seen.push(...(page?.items.map(({ id }) => id) ?? []))
      const next = page?.older && new URL(page.older, 'https://example.org').searchParams
      question = next ? readNewsQuestion(Object.fromEntries(next), 'en') : null
    }
    expect(seen).toEqual(ids)
  })

  it('lead nowhere by a name that nobody has, and keep what is set though nothing is left', async () => {
    expect(await newsList('az', { filter: { topic: 'yoxdur' }, after: null })).toBeNull()
    const page = await newsList('az', { filter: { year: 1999, topic: 'topic-1' }, after: null })
    expect(page?.total).toBe(0)
    const chosen = page?.filters.flatMap(({ options }) => options.filter((option) => option.chosen))
    expect(chosen?.map(({ of, name }) => [of, name])).toEqual([
      ['topic-1', 'Mövzu 1'],
      ['1999', null],
    ])
    expect(page?.other.href).toBeNull()
  })

  it('offer nobody who asked to be left out, though their page still finds their items', async () => {
    const id = many.entries.person.get('person-3') ?? ''
    await payload.update({
      collection: 'people',
      id,
      data: { leftOutOfLists: true, given: 'Şəxs', family: '3' },
      context: { newsroomIsPublishing: true },
      overrideAccess: true,
    })
    const people = (await offered('az', {})).choices
    expect([...people.keys()]).not.toContain('person person-3')
    const { ids } = countPlainly(many, 'az', { person: 'person-3' })
    expect((await offered('az', { person: 'person-3' })).total).toBe(ids.length)
  })
})
