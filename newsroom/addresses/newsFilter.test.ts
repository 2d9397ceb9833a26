import { describe, expect, it } from 'vitest'
import { newsKinds } from '@/newsroom/publishing/vocabulary'
import { allowedParameters } from '@/press/key'
import { filterNames, kindSlugs, newsListPath, readNewsQuestion, writePosition } from './newsFilter'

const position = { at: '2019-11-29T05:00:00.123Z', id: '01a2018e-5991-77ea-ad30-4d15beeb9647' }

describe('the address of a filtered list of news', () => {
  it('is read back as it was written, in both languages', () => {
    const filter = {
      kind: 'press-release',
      topic: 'usaq-huquqlari',
      person: 'sebine-eliyeva',
      organisation: 'unicef',
      project: 'miqrasiya-heftesi-2022',
      year: 2019,
      month: 11,
    }
    for (const locale of ['az', 'en'] as const) {
      const { searchParams } = new URL(newsListPath(locale, filter, position), 'https://example.org')
      const asked = readNewsQuestion(Object.fromEntries(searchParams), locale)
      expect(asked).toEqual({ filter, after: position })
    }
  })

  it('states its filters in one order, the kind in the language of the address', () => {
    expect(newsListPath('az', { year: 2019, kind: 'statement' })).toBe('/az/xeberler?kind=beyanat&year=2019')
    expect(newsListPath('en', { year: 2019, kind: 'statement' })).toBe('/en/news?kind=statement&year=2019')
    expect(newsListPath('en', {})).toBe('/en/news')
  })

  it('says nothing by an empty value or an unknown name', () => {
    expect(readNewsQuestion({ kind: '', utm_source: 'x', page: '3' }, 'az')).toEqual({
      filter: {},
      after: null,
    })
  })

  it.each([
    { kind: 'press-release' },
    { kind: 'xyz' },
    { topic: 'Uşaq' },
    { topic: "x' or 1=1" },
    { person: '-a' },
    { person: 'a'.repeat(201) },
    { organisation: ['a', 'b'] },
    { year: '19' },
    { year: '2019.0' },
    { year: '1850' },
    { month: '0' },
    { month: '13' },
    { month: '01' },
    { after: 'x' },
    { after: '2019-11-29' },
    { after: `zzzzzzzzz-${'0'.repeat(31)}` },
    { after: [writePosition(position), writePosition(position)] },
  ])('leads to no page by %o in Azerbaijani', (given) => {
    expect(readNewsQuestion(given, 'az')).toBeNull()
  })

  it('keeps moments before 1970', () => {
    const old = { ...position, at: '1965-02-03T04:05:06.007Z' }
    expect(readNewsQuestion({ after: writePosition(old) }, 'en')?.after).toEqual(old)
  })

  it('names every kind of news, each by its own word', () => {
    expect(Object.keys(kindSlugs).sort()).toEqual([...newsKinds].sort())
    for (const locale of ['az', 'en'] as const) {
      expect(new Set(Object.values(kindSlugs).map((slugs) => slugs[locale])).size).toBe(newsKinds.length)
    }
  })

  it('has no parameter that the press would leave out', () => {
    expect(allowedParameters).toEqual(expect.arrayContaining([...filterNames, 'after', 'q']))
  })
})
