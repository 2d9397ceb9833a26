import { describe, expect, it } from 'vitest'
import { readBody } from '../text/readBody'
import { codes, facts, goodItem } from './item.fixture'
import { lengths, missingWords } from './words'

describe('headline, summary, text and address', () => {
  it('must be there, and space is nothing', () => {
    const empty = { title: ' ', summary: null, slug: '' }
    expect(codes(missingWords(empty, readBody(null)))).toEqual([
      'title: title',
      'summary: summary',
      'body: body',
      'slug: slug',
    ])
    expect(missingWords(goodItem, facts().text)).toEqual([])
  })

  it('are enough where the text is one picture', () => {
    const picture = { root: { children: [{ type: 'upload', relationTo: 'media', value: 'm1' }] } }
    expect(missingWords(goodItem, readBody(picture))).toEqual([])
  })
})

describe('the length of headline and summary', () => {
  const ofLength = (length: number) =>
    'Təlim keçirilib '
      .repeat(40)
      .slice(0, length - 1)
      .concat('b')

  it('is a matter of advice where lists would cut it', () => {
    expect(codes(lengths({ ...goodItem, title: ofLength(111) }))).toEqual(['title: long-title'])
    expect(lengths({ ...goodItem, title: ofLength(110) })).toEqual([])
    expect(codes(lengths({ ...goodItem, summary: ofLength(301) }))).toEqual(['summary: long-summary'])
    expect(lengths({ ...goodItem, summary: ofLength(300) })).toEqual([])
  })

  it('is too little where nothing is told', () => {
    expect(codes(lengths({ ...goodItem, title: 'Elan' }))).toEqual(['title: short-title'])
    expect(codes(lengths({ ...goodItem, summary: `${goodItem.title}.` }))).toEqual(['summary: short-summary'])
    expect(codes(lengths({ ...goodItem, summary: 'Təlim olub.' }))).toEqual(['summary: short-summary'])
  })

  it('is not asked of what is not there: that blocks already', () => {
    expect(lengths({ title: '', summary: null })).toEqual([])
  })
})
