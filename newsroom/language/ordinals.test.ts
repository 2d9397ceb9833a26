import { describe, expect, it } from 'vitest'
import { ordinalSuffix } from './ordinals'

/** How the numerals are spoken, which is what the endings follow. */
const ones = ['', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz']
const tens = ['', 'on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan']

function lastSpoken(n: number): string {
  if (n === 0) return 'sıfır'
  if (n % 10) return ones[n % 10] ?? ''
  if (n % 100) return tens[(n % 100) / 10] ?? ''
  if (n % 1000) return 'yüz'
  return n % 1_000_000 ? 'min' : 'milyon'
}

/** Vowel harmony with the last vowel of the numeral. */
function byHarmony(n: number): string {
  const vowel = [...lastSpoken(n)].findLast((letter) => 'aeəıioöuü'.includes(letter)) ?? ''
  if ('aı'.includes(vowel)) return '-cı'
  if ('eəi'.includes(vowel)) return '-ci'
  return 'ou'.includes(vowel) ? '-cu' : '-cü'
}

describe('the ordinal ending of a year or a number', () => {
  it('follows the numeral spoken last, for every number up to 20 000', () => {
    for (let n = 0; n <= 20_000; n++) expect(`${n}${ordinalSuffix(n)}`).toBe(`${n}${byHarmony(n)}`)
  })

  it('is right where CLDR is wrong, at whole thousands', () => {
    expect(ordinalSuffix(1000)).toBe('-ci')
    expect(ordinalSuffix(2000)).toBe('-ci')
  })

  it('goes on to millions, and looks neither at the sign nor at a fraction', () => {
    expect([1e6, 3e6, 1e9, 1e12].map(ordinalSuffix)).toEqual(['-cu', '-cu', '-cı', '-cu'])
    expect(ordinalSuffix(-9.7)).toBe('-cu')
  })
})
