import { describe, expect, it } from 'vitest'
import { answersTo, likeness } from './likeness'

describe('the likeness of two names', () => {
  it.each([
    ['Vüsal Hüseynov', 'Vusal Huseynov'],
    ['Vüsal Hüseynov', 'Hüseynov Vüsal'],
    ['ƏLİYEVA SƏBİNƏ', 'Səbinə Əliyeva'],
  ])('is whole for %s and %s', (one, other) => {
    expect(likeness(one, other)).toBe(1)
  })

  it.each([
    ['Vüsal Hüseynov', 'Vüsal Hüseynli'],
    ['Elmira Süleymanova', 'Elmira Suleimanova'],
    ['Beynəlxalq Miqrasiya Təşkilatı', 'Miqrasiya Təşkilatı'],
  ])('is great for %s and %s', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThan(0.7)
  })

  it.each([
    ['Vüsal Hüseynov', 'Səbinə Əliyeva'],
    ['Vüsal Hüseynov', 'Vüsal Quliyev'],
    ['Ombudsman Aparatı', 'Miqrasiya Təşkilatı'],
  ])('is small for %s and %s', (one, other) => {
    expect(likeness(one, other)).toBeLessThan(0.7)
  })

  it('is none where there is no name', () => {
    expect(likeness('', '')).toBe(0)
    expect(likeness('—', 'Şəki')).toBe(0)
  })
})

describe('a search among names', () => {
  it('finds by beginnings of words, in any order, in letters that every keyboard has', () => {
    expect(answersTo('huse vus', ['Vüsal Hüseynov'])).toBe(true)
    expect(answersTo('seki', ['Şəki şəhəri'])).toBe(true)
    expect(answersTo('seynov', ['Vüsal Hüseynov'])).toBe(false)
  })
})
