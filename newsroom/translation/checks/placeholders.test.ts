import { describe, expect, it } from 'vitest'
import { placeholderProblems } from './placeholders'

const source = '<1>Vüsal Hüseynov</1> <2><3>Xidmətin</3> rəisidir</2>.<4/>'
const codes = (translation: string, of = source) =>
  placeholderProblems(of, translation).map(({ code }) => code)

describe('a translator', () => {
  it('may move placeholders', () => {
    expect(codes('<4/><2>Chief of the <3>Service</3></2> is <1>Vusal Huseynov</1>.')).toEqual([])
    expect(codes('<1>Vusal Huseynov</1> is <3>the <2>Chief</2></3>.<4/>')).toEqual([])
  })

  it('hears of one that is lost, and where the link leads', () => {
    const said = placeholderProblems('<1>Xidmət</1> izah edir.', 'The Service explains.', [
      { number: 1, kind: 'link', target: 'https://migration.gov.az' },
    ])
    expect(said).toEqual([
      {
        code: 'placeholder-lost',
        severity: 'error',
        message: {
          az: '<1>…</1> nişanı çatışmır: bu, https://migration.gov.az ünvanına keçiddir.',
          en: '<1>…</1> is lost: it is the link to https://migration.gov.az.',
        },
      },
    ])
    expect(codes('<1>Vusal Huseynov</1> <2>is <3>the Chief</3></2>.')).toEqual(['placeholder-lost'])
  })

  it('hears of one that the source does not have', () => {
    expect(codes('Bakı <1>şəhəri</1>', 'Bakı')).toEqual(['placeholder-invented'])
    expect(codes('Bakı</7>', 'Bakı')).toEqual(['placeholder-invented'])
    expect(codes('Bakı<7/>', 'Bakı')).toEqual(['placeholder-invented'])
  })

  it('hears of one that stands there twice', () => {
    expect(codes('<1>the</1> <1>Service</1>', '<1>Xidmət</1>')).toEqual(['placeholder-twice'])
    expect(codes('One<1/>two<1/>', 'Bir<1/>iki')).toEqual(['placeholder-twice'])
  })

  it('hears of one that is not closed, or closed as something else', () => {
    for (const broken of ['<1>the Service', 'the Service</1>', 'the <1/>Service'])
      expect(codes(broken, '<1>Xidmət</1>'), broken).toEqual(['placeholder-broken'])
    expect(codes('One<1>two</1>', 'Bir<1/>iki')).toEqual(['placeholder-broken'])
  })

  it('hears of two that cross', () => {
    expect(codes('<1>a <2>b</1> c</2>', '<1>a</1> <2>b</2>')).toEqual(['placeholder-crossed'])
    expect(codes('</1>a<1>', '<1>a</1>')).toEqual(['placeholder-crossed'])
  })

  it('hears of a link without words', () => {
    expect(codes('<1> </1>The Service', '<1>Xidmət</1>')).toEqual(['placeholder-empty'])
    expect(codes('<1></1>The Service', '<1></1>Xidmət')).toEqual([])
  })
})
