import { describe, expect, it } from 'vitest'
import type { Term } from './term'
import { termsIn } from './termsIn'

let made = 0
const term = (source: string, translation: string, more: Partial<Term> = {}): Term => ({
  ...{ id: `t${made++}`, source, language: 'az', translation, forbidden: [], note: null },
  ...more,
})
const en = { language: 'en' } as const
const surfaces = (text: string, ...terms: Term[]) => termsIn(text, terms).map(({ surface }) => surface)

describe('a term of the glossary in an Azerbaijani text', () => {
  const service = term('miqrasiya xidməti', 'migration service')
  const permit = term('yaşayış icazəsi', 'residence permit')
  const citizenship = term('vətəndaşlıq', 'citizenship')

  it.each([
    ['Miqrasiya xidmətinin rəisi', 'Miqrasiya xidmətinin', service],
    ['MİQRASİYA XİDMƏTİ', 'MİQRASİYA XİDMƏTİ', service],
    ['ölkələrin miqrasiya xidmətləri ilə', 'miqrasiya xidmətləri', service],
    ['daimi yaşayış icazələrinin verilməsi', 'yaşayış icazələrinin', permit],
    ['vətəndaşlığa qəbul', 'vətəndaşlığa', citizenship],
    ['vətəndaşlığının itirilməsi', 'vətəndaşlığının', citizenship],
    ['sığınacaq axtaranlardan biri', 'sığınacaq axtaranlardan', term('sığınacaq axtaran', 'asylum seeker')],
    ['məcburi köçkünlüyün', 'məcburi köçkünlüyün', term('məcburi köçkünlük', 'displacement')],
  ])('is found in «%s» as «%s»', (text, surface, wanted) => {
    expect(surfaces(text, wanted)).toEqual([surface])
  })

  it('is found through placeholders, at its place in the text as given', () => {
    const text = 'Dövlət <1>miqrasiya</1> <2>xidmətinin</2> binası'
    const [hit] = termsIn(text, [service])
    expect(hit).toMatchObject({ start: 10, surface: 'miqrasiya</1> <2>xidmətinin' })
    expect(text.slice(hit?.start, hit?.end)).toBe(hit?.surface)
  })

  it('is not found in other words, nor across a sentence', () => {
    expect(surfaces('Miqrasiya. Xidməti borc', service)).toEqual([])
    expect(surfaces('vətəndaş, vətəndaşlar', citizenship)).toEqual([])
    expect(surfaces('xidmət və miqrasiya', service)).toEqual([])
  })

  it('gives way to a longer one, and two of the same words stand side by side', () => {
    const state = term('dövlət miqrasiya xidməti', 'State Migration Service')
    expect(surfaces('Dövlət Miqrasiya Xidmətində', service, state)).toEqual(['Dövlət Miqrasiya Xidmətində'])
    const other = term('vətəndaşlıq', 'nationality')
    expect(termsIn('vətəndaşlıq', [citizenship, other]).map((hit) => hit.term)).toEqual([citizenship, other])
  })

  it('in capitals is an acronym, and no word of the language', () => {
    const ministry = term('DİN', 'Ministry of Internal Affairs')
    expect(surfaces('din azadlığı', ministry)).toEqual([])
    expect(surfaces('DİN-in rəsmisi', ministry)).toEqual(['DİN'])
  })
})

describe('a term of the glossary in an English text', () => {
  it.each([
    ['Residence permits are issued', 'Residence permits', 'residence permit'],
    ['a displaced person', 'displaced person', 'displaced persons'],
    ['certificates of the residence', 'certificates of the residence', 'certificate of residence'],
    ['intergovernmental organizations', 'intergovernmental organizations', 'intergovernmental organisation'],
    ['the agency’s work', 'agency’s', 'agency'],
    ['state agencies', 'agencies', 'agency'],
    ['asylum-seekers', 'asylum-seekers', 'asylum seeker'],
  ])('is found in «%s» as «%s»', (text, surface, source) => {
    expect(surfaces(text, term(source, 'nə isə', en))).toEqual([surface])
  })

  it('is not found inside of words', () => {
    expect(surfaces('permitted residencies', term('permit', 'icazə', en))).toEqual([])
  })
})
