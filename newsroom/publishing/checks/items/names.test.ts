import { describe, expect, it } from 'vitest'
import { codes, facts, goodItem, saying } from './item.fixture'
import { isBareSurname, nameAdvice } from './names'

const hüseynov = { given: 'Vüsal', family: 'Hüseynov' }

describe('a family name alone', () => {
  it('is told, in any case', () => {
    for (const text of [
      'Xidmətin rəisi Hüseynov çıxış edib.',
      'Tədbirdə isə Hüseynovun çıxışı dinlənilib.',
      'Hüseynov bildirib ki, işlər davam edir.',
    ])
      expect(isBareSurname(text, hüseynov), text).toBe(true)
    expect(isBareSurname('The head, Karimli, spoke.', { given: 'Aynur', family: 'Karimli' })).toBe(true)
  })

  it('is no fault once the whole name stands in the text, or where another word of a name is beside it', () => {
    for (const text of [
      'Vüsal Hüseynov çıxış edib. Hüseynov bildirib ki, işlər davam edir.',
      'Hüseynov Vüsal Qoşqar oğlu təyin olunub.',
      'V. Hüseynov çıxış edib.',
      'Tədbirdə Rauf Hüseynov iştirak edib.',
      'Hüseynov küçəsində yeni bina açılıb.',
      'Tədbir Bakıda keçirilib.',
      'hüseynovlar ailəsi',
    ])
      expect(isBareSurname(text, hüseynov), text).toBe(false)
  })

  it('is not looked for where a name has one part', () => {
    expect(isBareSurname('Sultan gəlib.', { given: '', family: 'Sultan' })).toBe(false)
  })

  it('is told with the whole name', () => {
    const known = { ...saying('Xidmətin rəisi Hüseynov çıxış edib.'), people: [hüseynov] }
    const [issue] = nameAdvice(goodItem, known)
    expect(issue).toMatchObject({ field: 'body', code: 'bare-surname', severity: 'advice' })
    expect(issue?.message.az).toContain('Vüsal Hüseynov')
  })
})

describe('names of an item', () => {
  it('that are not linked, or have none in this language, are told together', () => {
    const found = nameAdvice(
      goodItem,
      facts({
        unlinkedNames: ['Anar Qəhrəmanov', 'BMT'],
        nameless: [
          { field: 'participations', name: 'Amy Rose' },
          { field: 'organisations', name: 'ICMPD' },
          { field: 'participations', name: 'John Doe' },
        ],
      }),
    )
    expect(codes(found)).toEqual([
      'participations: unlinked-names',
      'participations: name-in-other-language',
      'organisations: name-in-other-language',
    ])
    expect(found[0]?.message.en).toContain('Anar Qəhrəmanov; BMT')
    expect(found[1]?.message.en).toContain('Amy Rose; John Doe')
  })

  it('that are many are counted behind the first five', () => {
    const unlinkedNames = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
    expect(nameAdvice(goodItem, facts({ unlinkedNames }))[0]?.message.en).toContain('E (+2)')
  })
})
