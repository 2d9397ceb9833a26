import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countPlainly } from '@/tests/support/countPlainly'
import type { ManyNews } from '@/tests/support/manyNews'
import { writeManyNews } from '@/tests/support/manyNews'
import { openNewsroom } from '@/tests/support/rest'
import { statementsOf } from '@/tests/support/statements'
import { readNewsQuestion } from '../addresses/newsFilter'
import type { Locale } from '../language/locales'
import { archive } from './archive'
import { newsList } from './newsList'

let payload: Payload
let many: ManyNews
beforeAll(async () => {
  payload = await openNewsroom()
})
afterAll(() => payload.destroy())

/** The ids on all pages of the list at an address. */
async function idsFrom(locale: Locale, href: string): Promise<string[]> {
  const ids: string[] = []
  for (let next: string | null = href; next; ) {
    const asked = Object.fromEntries(new URL(next, 'https://example.org').searchParams)
    const question = readNewsQuestion(asked, locale)
    const page = question && (await newsList(locale, question))
    ids.push(...(page?.items.map(({ id }) => id) ?? []))
    next = page?.older ?? null
  }
  return ids
}

describe('the archive', () => {
  it('is there while there is no news', async () => {
    expect(await archive('az')).toMatchObject({ path: '/az/arxiv', total: 0, years: [] })
  })

  it('leads to every item of its language, each once, newest first, and counts them rightly', async () => {
    many = await writeManyNews(payload, 300)
    for (const locale of ['az', 'en'] as const) {
      const { ids } = countPlainly(many, locale, {})
      const { total, years } = await archive(locale)
      expect(total).toBe(ids.length)
      const byMonth = await Promise.all(
        years
          .flatMap(({ months }) => months)
          .map(async ({ href, count }) => [href, count, await idsFrom(locale, href)] as const),
      )
      expect(byMonth.flatMap(([, , found]) => found)).toEqual(ids)
      for (const [href, count, found] of byMonth) expect(found.length, href).toBe(count)
      for (const { href, count, months } of years) {
        expect(
          months.reduce((all, month) => all + month.count, 0),
          href,
        ).toBe(count)
        expect(await idsFrom(locale, href), href).toHaveLength(count)
      }
    }
  })

  it('costs one statement', async () => {
    expect(await statementsOf(payload, () => archive('az'))).toHaveLength(1)
  })
})

describe('the list of a month', () => {
  it('leads from month to month through the whole archive, forwards and back', async () => {
    const months = (await archive('en')).years.flatMap((year) => year.months.map(({ href }) => href))
    const periodAt = async (href: string) => {
      const question = readNewsQuestion(
        Object.fromEntries(new URL(href, 'https://example.org').searchParams),
        'en',
      )
      return (question && (await newsList('en', question)))?.period
    }
    const back: string[] = []
    for (let href: string | undefined = months[0]; href; href = (await periodAt(href))?.earlier?.href)
      back.push(href)
    expect(back).toEqual(months)
    const on: string[] = []
    for (let href = months.at(-1); href; href = (await periodAt(href))?.later?.href) on.push(href)
    expect(on).toEqual(months.toReversed())
  })
})
