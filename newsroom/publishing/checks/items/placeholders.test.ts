import { describe, expect, it } from 'vitest'
import { codes, facts, goodItem, saying } from './item.fixture'
import { placeholderIn, placeholders } from './placeholders'

const gap = 'X'.repeat(3)

describe('words that stand for others', () => {
  it('are found', () => {
    for (const text of [
      ...[
        `${gap} nəfər iştirak edib`,
        'xxx manat',
        `Məbləğ: ${gap}`,
        `${gap}X`,
        `tarix ${'TO'}DO`,
        'adı TBC',
      ],
      ...['Lorem ipsum dolor', 'Direktor ???', 'Ad: ____', 'Tədbiri [ad, soyad…] açıb'],
    ])
      expect(placeholderIn(text), text).not.toBeNull()
  })

  it('are not seen in Roman numerals, words and names that look alike', () => {
    for (const text of [
      ...[
        `${gap} sessiya`,
        `${gap} Yay Olimpiya Oyunları`,
        `the ${gap} session`,
        'XXI əsr',
        'XX əsr',
        'XXIX iclas',
      ],
      ...[
        'Todorov çıxış edib',
        'Məmməd Todo',
        'Nə üçün? Kim üçün??',
        'todos los santos',
        'Florem',
        '«Biz […] davam edirik»',
        '[1] mənbə',
      ],
    ])
      expect(placeholderIn(text), text).toBeNull()
  })
})

describe('an item with words left for later', () => {
  it('is told once for each field', () => {
    const item = {
      ...goodItem,
      title: `Bakıda ${gap} keçirilib`,
      leadImage: { alt: `${gap} zal` },
      gallery: [{}, { caption: '???' }],
      participations: [{ freeName: `${gap}.` }],
    }
    expect(codes(placeholders(item, saying(`${gap} nəfər. ${gap} gün.`)))).toEqual([
      'title: placeholder',
      'body: placeholder',
      'leadImage.alt: placeholder',
      'gallery.1.caption: placeholder',
      'participations.0.freeName: placeholder',
    ])
    expect(placeholders(goodItem, facts())).toEqual([])
  })
})
