import { describe, expect, it } from 'vitest'
import { paragraph } from '@/tests/support/documents'
import type { FileFacts } from '../facts'
import { readBody } from '../text/readBody'
import { codes, facts, goodFile, goodItem } from './item.fixture'
import { filesInText, pictureAdvice, uncredited, undescribed, usesOf } from './pictures'

const upload = (value: string, fields: object = {}) => ({
  type: 'upload',
  relationTo: 'media',
  value,
  fields,
})

const usesWith = (file: Partial<FileFacts>, use: object = {}) =>
  usesOf(
    { ...goodItem, leadImage: { image: 'm1', ...use } },
    facts({ files: new Map([['m1', { ...goodFile, ...file }]]) }),
  )

describe('a picture of an item', () => {
  it('is described, by this use or by itself, in the language of the item', () => {
    expect(codes(undescribed(usesWith({ alt: { en: 'A long table' } })))).toEqual(['leadImage.alt: alt'])
    expect(undescribed(usesWith({ alt: { az: 'Uzun masa' } }))).toEqual([])
    expect(undescribed(usesWith({ alt: {} }, { alt: 'Uzun masa' }))).toEqual([])
    expect(undescribed(usesWith({ alt: {} }, { decorative: true }))).toEqual([])
  })

  it('has a credit, also as decoration', () => {
    expect(codes(uncredited(usesWith({ credit: ' ' })))).toEqual(['leadImage.image: credit'])
    expect(codes(uncredited(usesWith({ credit: null }, { decorative: true })))).toEqual([
      'leadImage.image: credit',
    ])
    expect(uncredited(usesWith({}))).toEqual([])
  })

  it('is looked at in the gallery and in the text as well', () => {
    const known = facts({
      text: readBody(paragraph('Təlim', upload('m2'))),
      files: new Map([
        ['m1', { ...goodFile, alt: {} }],
        ['m2', { ...goodFile, alt: {}, credit: null }],
      ]),
    })
    const uses = usesOf({ ...goodItem, gallery: [{ image: 'm1', alt: 'Zal' }, { image: 'm1' }] }, known)
    expect(codes(undescribed(uses))).toEqual(['gallery.1.alt: alt', 'body: alt'])
    expect(codes(uncredited(uses))).toEqual(['body: credit'])
  })

  it('is better wide', () => {
    expect(codes(pictureAdvice(usesWith({ width: 1199 })))).toEqual(['leadImage.image: small-picture'])
    expect(pictureAdvice(usesWith({ width: 1200 }))).toEqual([])
    expect(pictureAdvice(usesWith({ width: null }))).toEqual([])
  })

  it('is better described by what is seen', () => {
    const weak = (alt: string) => codes(pictureAdvice(usesWith({}, { alt })))
    for (const alt of ['Şəkil: zal', 'IMG_2034', 'zal-2.JPG', 'Picture of a hall', 'Təlimin açılışı'])
      expect(weak(alt)).toEqual(['leadImage.alt: weak-alt'])
    for (const alt of ['Şəkinin mərkəzi küçəsi', 'Fotoqraflar zalda', 'Divarda asılmış şəkil'])
      expect(weak(alt)).toEqual([])
    expect(weak('a'.repeat(126))).toEqual(['leadImage.alt: long-alt'])
    expect(weak('a'.repeat(125))).toEqual([])
  })

  it('has a caption that is not a second article', () => {
    expect(codes(pictureAdvice(usesWith({ caption: {} })))).toEqual(['leadImage.caption: no-caption'])
    expect(codes(pictureAdvice(usesWith({}, { caption: 'a'.repeat(161) })))).toEqual([
      'leadImage.caption: long-caption',
    ])
  })
})

describe('a file that is no picture', () => {
  it('cannot stand in the text, where nobody would see it', () => {
    const text = readBody(paragraph('Qaydalar', upload('f1')))
    const pdf = new Map([['f1', { ...goodFile, isPicture: false }]])
    expect(codes(filesInText({ text, files: pdf }))).toEqual(['body: file-in-text'])
    expect(filesInText({ text, files: new Map([['f1', goodFile]]) })).toEqual([])
    // One that was deleted is another matter.
    expect(filesInText({ text, files: new Map() })).toEqual([])
  })
})
