import { describe, expect, it } from 'vitest'
import { codes, goodItem, link, saying } from './item.fixture'
import { numbersWithoutSource, unsourcedNumber } from './numbers'

describe('a number', () => {
  it('asks for its source where it counts much or shares something out', () => {
    expect(unsourcedNumber('Müraciətlərin sayı 12,5% artıb.')).toBe('12,5%')
    expect(unsourcedNumber('Əcnəbilərin 40 faizi tələbədir.')).toBe('40 faiz')
    expect(unsourcedNumber('Ötən il 15 320 nəfərə icazə verilib.')).toBe('15 320')
    expect(unsourcedNumber('Ölkəyə 2 milyon əcnəbi gəlib.')).toBe('2 milyon')
    expect(unsourcedNumber('More than 20,000 permits were issued.')).toBe('20,000')
  })

  it('does not where somebody says it', () => {
    for (const text of [
      ...['Xidmətin məlumatına görə, 15 320 nəfərə icazə verilib.', 'O bildirib ki, sayı 12% artıb.'],
      ...['According to the report, 40 per cent are students.', 'She said 20,000 permits were issued.'],
    ])
      expect(unsourcedNumber(text), text).toBeNull()
  })

  it('does not where it counts nothing', () => {
    for (const text of [
      ...['Tədbir 2026-cı ildə keçirilib.', 'Təlimdə 25 nəfər iştirak edib.', 'Telefon: (012) 565 61 18'],
      ...[
        'Əlaqə: +994 12 565 61 18',
        'Ünvan: Binəqədi şosesi 202, AZ1114',
        'Qanun № 12345',
        'Rüsum 1 500 manatdır.',
      ],
      ...['7 mart 2026-cı il, saat 22:00', '31.12.2025 tarixində', '2019/2020 tədris ili'],
    ])
      expect(unsourcedNumber(text), text).toBeNull()
  })
})

describe('an item with numbers', () => {
  const text = 'Ötən il 15 320 nəfərə icazə verilib.'

  it('names where they come from, in a link or a document', () => {
    expect(codes(numbersWithoutSource(goodItem, saying(text)))).toEqual(['body: number-without-source'])
    expect(numbersWithoutSource(goodItem, saying(text, link('hesabat forması', 'https://a.az')))).toEqual([])
    expect(numbersWithoutSource({ ...goodItem, documents: ['d1'] }, saying(text))).toEqual([])
  })
})
