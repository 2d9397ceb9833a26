import { describe, expect, it } from 'vitest'
import { alike } from './alike'
import type { KindOfNames, NamedEntry } from './entry'
import { alikeIn, alikePairs, indexNames } from './index'

const entry = (az: string | null, en: string | null = null, more: Partial<NamedEntry> = {}): NamedEntry => ({
  id: crypto.randomUUID(),
  names: { az, en },
  acronyms: [],
  variants: [],
  ...more,
})
const relation = (kind: KindOfNames, one: NamedEntry, other: NamedEntry) => {
  const found = alike(kind, one, other)
  expect(alike(kind, other, one)?.relation).toBe(found?.relation)
  return found && `${found.relation}: ${found.reason}`
}

describe('two people of the register', () => {
  it.each([
    [entry('Cəmal Xəlilov'), entry('Cəmal Xəlilov'), 'same: same-name'],
    [entry('Cəmal Xəlilov'), entry(null, 'Jamal Khalilov'), 'same: other-spelling'],
    [entry('Cəmal Xəlilov'), entry('Cemal Xelilov'), 'maybe: without-marks'],
    [entry('Cəmal Xəlilov', 'Jamal Khalilov'), entry('Camal Xəlilov', 'Jamal Khalilov'), null],
    [entry('C. Xəlilov'), entry('Cəmal Xəlilov'), 'maybe: initials'],
    [entry('Cəmal Rəşid Xəlilov'), entry('Cəmal Xəlilov'), 'maybe: longer-name'],
    [entry('Cəmal Xəlilov'), entry('Cəmil Xəlilov'), null],
    [entry('Ceyms Smit'), entry('Cim Smit', null, { variants: ['Ceyms Smit'] }), 'maybe: recorded-spelling'],
    [entry('Xəlilov'), entry('Cəmal Xəlilov'), null],
  ])('%# are told to be one, perhaps one or two', (one, other, wanted) => {
    expect(relation('people', one, other)).toBe(wanted)
  })
})

describe('two organisations of the register', () => {
  it.each([
    [entry('Dövlət Miqrasiya Xidməti'), entry('DÖVLƏT MİQRASİYA XİDMƏTİ'), 'same: same-name'],
    [entry('Dövlət Miqrasiya Xidməti'), entry('Dovlet Miqrasiya Xidmeti'), 'maybe: without-marks'],
    [
      entry('Azərbaycan Respublikasının Dövlət Miqrasiya Xidməti'),
      entry('Dövlət Miqrasiya Xidməti'),
      'maybe: state-left-out',
    ],
    [entry('Şəki İdarəsi'), entry('Səki İdarəsi'), 'maybe: without-marks'],
    [entry('UNICEF'), entry('BMT-nin Uşaq Fondu', null, { acronyms: ['UNİCEF'] }), 'maybe: acronym'],
    [entry(null, 'UNICEF'), entry('Unicef'), 'same: same-name'],
    [entry('Şəki Regional İdarəsi'), entry('Şirvan Regional İdarəsi'), null],
    [entry('Azərbaycan Respublikası'), entry(null, 'Republic of Azerbaijan'), null],
  ])('%# are told to be one, perhaps one or two', (one, other, wanted) => {
    expect(relation('organisations', one, other)).toBe(wanted)
  })
})

describe('a register', () => {
  const given = 'Aysel Cəmal Elçin Fərid Günel Həsən İlqar Kamran Leyla Murad'.split(' ')
  const middle = 'ba ca də fu gi he lo mə nu ri'.split(' ')
  const people = Array.from({ length: 5000 }, (_, at) => {
    const [a, b, c, d] = [...String(at).padStart(4, '0')].map(Number) as [number, number, number, number]
    const surname = `${middle[b]}${middle[c]}${middle[d]}ov`
    return entry(`${given[a]} ${surname.slice(0, 1).toUpperCase()}${surname.slice(1)}`)
  })
  const twice = entry(null, 'Jamal Babababov')
  const short = entry('C. Babababov')

  it('of 5,000 people is looked through by keys and not pair by pair', () => {
    const found = alikePairs('people', [...people, twice, short])
    expect(found.filter(({ one, other }) => one === twice || other === twice).length).toBeGreaterThanOrEqual(
      1,
    )
    expect(found.filter(({ one, other }) => one === short || other === short).length).toBeGreaterThanOrEqual(
      1,
    )
    const index = indexNames('people', people)
    const largest = Math.max(
      ...[...index.byKey].filter(([key]) => !key.startsWith('surname')).map(([, all]) => all.length),
    )
    // Comparing everybody with everybody would be 12,497,500 looks.
    expect(largest).toBeLessThan(10)
  })

  it('names whom a new entry may be, the surest first, and never itself', () => {
    const register = [entry('C. Xəlilov'), entry(null, 'Jamal Khalilov'), entry('Murad Quliyev')]
    const asked = entry('Cəmal Xəlilov')
    const index = indexNames('people', [...register, asked])
    expect(alikeIn(index, asked).map(({ other }) => other.names.en ?? other.names.az)).toEqual([
      'Jamal Khalilov',
      'C. Xəlilov',
    ])
    const shorter = entry('C. Xəlilov', null, { id: register[0]?.id ?? '' })
    expect(alikeIn(index, shorter).map(({ relation: how, reason }) => `${how} ${reason}`)).toEqual([
      'maybe initials',
      'maybe initials',
    ])
  })
})
