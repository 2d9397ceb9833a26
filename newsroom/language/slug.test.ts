import { describe, expect, it } from 'vitest'
import { oddTexts } from './oddTexts.fixture'
import { slug } from './slug'

describe('the slug of a title', () => {
  it('drops no Azerbaijani letter', () => {
    expect(slug('Şəki şəhərində qəbul', 'az')).toBe('seki-seherinde-qebul')
    expect(slug('ŞƏKİ ŞƏHƏRİNDƏ QƏBUL', 'az')).toBe('seki-seherinde-qebul')
    expect(slug('Çağırış: işığın öz gücü', 'az')).toBe('cagiris-isigin-oz-gucu')
    expect(slug('AaBbCcÇçDdEeƏəFfGgĞğHhXxIıİiJjKkQqLlMmNnOoÖöPpRrSsŞşTtUuÜüVvYyZzWw', 'az')).toHaveLength(66)
  })

  it('is the same for a title with look-alikes, loose marks and soft hyphens', () => {
    expect(slug('Dövl\u01ddt Miq\u00adra\u200bsiya Xidm\u04d9ti', 'az')).toBe('dovlet-miqrasiya-xidmeti')
    expect(slug('s\u0327\u0259hər, i\u0307cazə', 'az')).toBe('seher-icaze')
  })

  it('keeps English as it is', () => {
    expect(slug('International Migrants Day: a round table', 'en')).toBe(
      'international-migrants-day-a-round-table',
    )
    expect(slug('UNICEF & IOM', 'en')).toBe('unicef-and-iom')
  })

  it('writes & out in the language', () => {
    expect(slug('BMqT&UNICEF', 'az')).toBe('bmqt-ve-unicef')
  })

  it('joins at quotation marks and apostrophes', () => {
    expect(slug('Ombudsman’s «ASAN xidmət»in “günü”', 'az')).toBe('ombudsmans-asan-xidmetin-gunu')
  })

  it('keeps numbers with their endings', () => {
    expect(slug('2024-cü il, 1-ci mərhələ', 'az')).toBe('2024-cu-il-1-ci-merhele')
  })

  it('takes names from elsewhere', () => {
    expect(slug('Łukasz Große, Søren Æbelø', 'en')).toBe('lukasz-grosse-soren-aebelo')
  })

  it('is empty where nothing can be kept', () => {
    for (const title of ['', '—', 'Миграция', 'Әлијев', '移民', '\ud83d']) expect(slug(title, 'az')).toBe('')
  })

  it('ends at a word when it is too long', () => {
    expect(slug('Şəki şəhərində qəbul', 'az', { max: 14 })).toBe('seki-seherinde')
    expect(slug('Şəki şəhərində qəbul', 'az', { max: 13 })).toBe('seki')
    expect(slug('qeydiyyatdan', 'az', { max: 5 })).toBe('qeydi')
    const long =
      'Xarici ölkələrdə yaşayan vətəndaşların qeydiyyatı üzrə beynəlxalq məsləhətləşmələr keçirilib'
    expect(slug(long, 'az')).toBe('xarici-olkelerde-yasayan-vetendaslarin-qeydiyyati-uzre-beynelxalq')
  })

  it('is made of a to z, digits and single inner hyphens, whatever comes in', () => {
    for (const text of oddTexts()) {
      for (const locale of ['az', 'en'] as const) {
        expect(slug(text, locale)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
        expect(slug(text, locale, { max: 7 })).toMatch(/^(?=.{0,7}$)([a-z0-9]+(-[a-z0-9]+)*)?$/)
      }
    }
  })

  it('is its own slug', () => {
    for (const text of oddTexts()) expect(slug(slug(text, 'az'), 'az')).toBe(slug(text, 'az'))
  })
})
