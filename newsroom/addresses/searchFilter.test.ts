import { describe, expect, it } from 'vitest'
import { readSearch, searchAddress } from './searchFilter'

const at = { rank: 3, at: '2021-12-17T06:00:00.000Z', id: '0190a000-0000-7000-8000-000000000001' }

describe('the address of a search', () => {
  it('is read as it was written, in both languages', () => {
    const filter = { kind: 'event', topic: 'telim', person: 'vusal-huseynov', year: 2021 }
    for (const locale of ['az', 'en'] as const) {
      const address = searchAddress(locale, 'Şəki & "qəbul"', { filter, after: at })
      const given = Object.fromEntries(new URL(address, 'http://x').searchParams)
      expect(readSearch(given, locale)).toEqual({ typed: 'Şəki & "qəbul"', filter, after: at })
    }
    expect(searchAddress('az', 'təlim', { filter: { kind: 'person' }, file: 'feed.json' })).toBe(
      '/az/axtaris/feed.json?kind=sexs&q=t%C9%99lim',
    )
  })

  it('means nothing with a filter or a position that cannot be', () => {
    for (const given of [{ kind: 'event' }, { kind: 'x' }, { year: '20' }, { after: '9-x' }, { after: '1-' }])
      expect(readSearch({ q: 'a', ...given }, 'az'), JSON.stringify(given)).toBeNull()
    expect(readSearch({ q: ['a', 'b'] }, 'az')?.typed).toBe('a b')
    expect(readSearch({}, 'en')).toEqual({ typed: '', filter: {}, after: null })
  })
})
