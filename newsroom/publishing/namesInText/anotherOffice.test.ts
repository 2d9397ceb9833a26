import { describe, expect, it } from 'vitest'
import { isAnotherOffice } from './anotherOffice'

const ombudsman = ['Azərbaycan Respublikasının İnsan Hüquqları üzrə Müvəkkili (Ombudsman)']
const inEnglish = ['Commissioner for Human Rights (Ombudsman) of the Republic of Azerbaijan']
const chief = ['Xidmətin rəisi']

describe('another office than those that somebody holds', () => {
  it.each([
    ['Dövlət Miqrasiya Xidməti rəisinin müavini', ombudsman],
    ['Nazirliyin mətbuat katibi', chief],
    ['Deputy Chief of the State Migration Service', inEnglish],
    ['Komitənin sədri', chief],
  ])('is «%s»', (said, held) => {
    expect(isAnotherOffice(said, held)).toBe(true)
  })

  it.each([
    ['Dövlət Miqrasiya Xidmətinin rəisi', chief],
    [
      'Chief of the State Migration Service, II rank state migration service counselor',
      ['Chief of the Service'],
    ],
    ['general-leytenant', chief],
    ['II dərəcəli dövlət miqrasiya xidməti müşaviri', ['Şöbə müdiri']],
    ['təlimçi', chief],
    ['Ombudsman', ombudsman],
    ['İnsan Hüquqları üzrə Müvəkkilin (Ombudsmanın)', ombudsman],
    ['Nazirliyin mətbuat katibi', []],
  ])('is not «%s»', (said, held) => {
    expect(isAnotherOffice(said, held)).toBe(false)
  })
})
