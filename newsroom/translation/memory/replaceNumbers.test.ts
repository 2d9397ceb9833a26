import { describe, expect, it } from 'vitest'
import { replaceNumbers } from './replaceNumbers'

const remembered = {
  source: 'Tədbirdə 25 nümayəndə və 14 qonaq iştirak edib.',
  translation: 'The event was attended by 25 representatives and 14 guests.',
}

describe('a remembered translation of a text with other numbers', () => {
  it('gets the numbers of the text asked, each in its place', () => {
    expect(replaceNumbers(remembered, 'Tədbirdə 14 nümayəndə və 30 qonaq iştirak edib.', 'en')).toBe(
      'The event was attended by 14 representatives and 30 guests.',
    )
  })

  it('stays away where anything else differs or nothing does', () => {
    expect(replaceNumbers(remembered, 'Tədbirdə 25 nümayəndə və 14 jurnalist iştirak edib.', 'en')).toBeNull()
    expect(replaceNumbers(remembered, remembered.source, 'en')).toBeNull()
  })

  it('stays away where it is not certain which number is which', () => {
    const twice = { source: '25 nəfər, sonra 25 nəfər', translation: '25 people, then 25 people' }
    expect(replaceNumbers(twice, '25 nəfər, sonra 30 nəfər', 'en')).toBeNull()
    const inWords = { source: '2 seminar keçirilib', translation: 'Two seminars were held' }
    expect(replaceNumbers(inWords, '3 seminar keçirilib', 'en')).toBeNull()
  })

  it('stays away where the word beside the number would have to change', () => {
    const ordinal = { source: 'It was founded in 2004.', translation: 'O, 2004-cü ildə yaradılıb.' }
    expect(replaceNumbers(ordinal, 'It was founded in 2006.', 'az')).toBeNull()
    const plural = { source: '2 sertifikat verilib', translation: '2 certificates were given' }
    expect(replaceNumbers(plural, '1 sertifikat verilib', 'en')).toBeNull()
    const decimals = { source: '1,5 mln manat', translation: '1.5 million manats' }
    expect(replaceNumbers(decimals, '2,5 mln manat', 'en')).toBeNull()
  })

  it('takes placeholders for what they are', () => {
    const linked = { source: '<1>25</1> nəfər', translation: '<1>25</1> people' }
    expect(replaceNumbers(linked, '<1>31</1> nəfər', 'en')).toBe('<1>31</1> people')
  })
})
