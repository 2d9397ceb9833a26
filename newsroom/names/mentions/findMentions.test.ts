import { describe, expect, it } from 'vitest'
import type { Locale } from '../../language/locales'
import { oddTexts } from '../../language/oddTexts.fixture'
import { compileRegister } from './compileRegister'
import { findMentions } from './findMentions'
import { register } from './register.fixture'

const compiled = compileRegister(register)
/** What is linked, as «entry: words of the text», with ? where a person has to confirm. */
const linked = (text: string, locale: Locale) =>
  findMentions(text, locale, compiled)
    .filter(({ id, candidates }) => id !== null || candidates)
    .map(({ id, surface, confidence, candidates }) =>
      [
        candidates?.map((one) => one.id).join('|') ?? id,
        confidence === 'likely' ? '?' : '',
        ': ',
        surface,
      ].join(''),
    )
const az = (text: string) => linked(text, 'az')
const en = (text: string) => linked(text, 'en')

describe('a person of the register', () => {
  it.each([
    ['Anar Qəhrəmanovun çıxışı', 'anar: Anar Qəhrəmanovun'],
    ['Qəhrəmanov Anarla görüş', 'anar: Qəhrəmanov Anarla'],
    ['xidmət rəisi, general-leytenant Anar Vaqif oğlu Qəhrəmanov', 'anar: Anar Vaqif oğlu Qəhrəmanov'],
    ['ANAR QƏHRƏMANOV TƏDBİRDƏ', 'anar: ANAR QƏHRƏMANOV'],
    ['Qonaqları Anar  Qəhrəmanov qarşılayıb', 'anar: Anar  Qəhrəmanov'],
    ['Qonaqları Anar\nQəhrəmanov qarşılayıb', 'anar: Anar\nQəhrəmanov'],
    ['Nigar Şükürovaya təşəkkür edilib', 'nigar: Nigar Şükürovaya'],
    ['Bu barədə A. Qəhrəmanov danışıb', 'anar?: A. Qəhrəmanov'],
    ['Tədbirdə Fərhad Zeynallının təqdimatı olub', 'ferhad: Fərhad Zeynallının'],
    ['Söz Nigar xanım Şükürovaya verilib', 'nigar: Nigar xanım Şükürovaya'],
  ])('is found in «%s»', (text, expected) => expect(az(text)).toEqual([expected]))

  it.each([
    ['Jamal Khalilov’s remarks', 'camal: Jamal Khalilov’s'],
    ['remarks by Jemal Halilov', 'camal: Jemal Halilov'],
    ['Mr. Anar Gahramanov spoke', 'anar: Anar Gahramanov'],
    ['Amy Rose said', 'amy: Amy Rose'],
  ])('is found in "%s"', (text, expected) => expect(en(text)).toEqual([expected]))

  it.each([
    'Qəhrəmanov bildirib ki, iş davam edir.',
    'Qəhrəmanovlar ailəsi və Anar Qəhrəmanovlar',
    'Heydər Əliyev Mərkəzində və Heydər Əliyev prospektində',
    'Heydər Əliyev Fondunun və Heydər Əliyev Sarayının layihəsi',
    'Argentina. Məmmədli kəndi',
    'Camal Xəlilov çıxış edib',
    'Anar Qəhrəmanova çıxış edib',
    'Mətn yazıldı.\n\nFoto: Anar Qəhrəmanov',
    'Tədbir başa çatdı.\n\nAnar Qəhrəmanov',
  ])('is not linked in «%s»', (text) => expect(az(text)).toEqual([]))

  it('is one of several where names are the same, and the one whose father is named', () => {
    expect(az('Elçin Bağırov danışıb')).toEqual(['elçin-1|elçin-2: Elçin Bağırov'])
    expect(az('Elçin Kamil oğlu Bağırov danışıb')).toEqual(['elçin-2: Elçin Kamil oğlu Bağırov'])
    expect(az('Anar Qəhrəmanov və Camal Xəlilov')).toEqual(['anar: Anar Qəhrəmanov'])
  })
})

describe('an organisation of the register', () => {
  it.each([
    ['Dövlət Miqrasiya Xidmətimizin əməkdaşı', ['dmx: Dövlət Miqrasiya Xidmətimizin']],
    ['DÖVLƏT MİQRASİYA XİDMƏTİ BMqT-nin qonağı', ['dmx: DÖVLƏT MİQRASİYA XİDMƏTİ', 'iom: BMqT']],
    ['«ASAN Xidmət»in mərkəzində', ['asan: ASAN Xidmət']],
    ['BMT-nin Qaçqınlar üzrə Ali Komissarlığında', ['unhcr: BMT-nin Qaçqınlar üzrə Ali Komissarlığında']],
    ['BMT-nin Əhali Fondu ilə', []],
    [
      'Birləşmiş Millətlər Təşkilatının Qaçqınlar üzrə Ali Komissarlığı',
      ['unhcr: Birləşmiş Millətlər Təşkilatının Qaçqınlar üzrə Ali Komissarlığı'],
    ],
    ['Tədbir BMqTnin dəstəyi ilə keçirilib', ['iom: BMqTnin']],
    ['Energetika üzrə Bakı Dövlət Universiteti', []],
    ['Ukraynanın Dövlət Miqrasiya Xidməti', []],
    ['Bakıda Dövlət Miqrasiya Xidməti', ['dmx: Dövlət Miqrasiya Xidməti']],
    ['Kanada Dövlət Miqrasiya Xidməti', []],
    ['burada dövlət miqrasiya xidmətləri göstərilir', []],
    ['SMS vasitəsilə məlumat verilir', []],
    ['Əmək Nazirliyi ilə', ['labour?: Əmək Nazirliyi']],
    ['Dövlәt Miqrаsiya Xidmәti', ['dmx: Dövlәt Miqrаsiya Xidmәti']],
  ])('in «%s»', (text, expected) => expect(az(text)).toEqual(expected))

  it.each([
    [
      'The State Migration Service (SMS) and SMS officials',
      ['dmx: State Migration Service', 'dmx: SMS', 'dmx: SMS'],
    ],
    ['The State Migration Service informs by SMS', ['dmx: State Migration Service']],
    ['the State Migration Service of Ukraine', []],
    ['the UN’s work, the UN Women’s Fund', ['bmt: UN’s']],
    ['Baku State University’s rector', ['bdu: Baku State University’s']],
    ['Baltic Sea University (BSU)', []],
  ])('in "%s"', (text, expected) => expect(en(text)).toEqual(expected))
})

describe('projects and documents of the register', () => {
  it('are found with what belongs to their names', () => {
    expect(en('"Migration Week 2022" began')).toEqual(['week: Migration Week 2022'])
    expect(en('Migration Week 2023 began')).toEqual([])
    expect(az('Miqrasiya Məcəlləsinə əsasən')).toEqual(['code: Miqrasiya Məcəlləsinə'])
    expect(az('“Uşaq hüquqları haqqında” Azərbaycan Respublikasının Qanununda')).toEqual([
      'law: “Uşaq hüquqları haqqında” Azərbaycan Respublikasının Qanununda',
    ])
  })
})

it('whatever comes, mentions stand in order and say where they stand', () => {
  for (const text of oddTexts(800)) {
    for (const locale of ['az', 'en'] as const) {
      let last = 0
      for (const { start, end, surface } of findMentions(text, locale, compiled)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end)).toBe(surface)
        last = end
      }
    }
  }
})
