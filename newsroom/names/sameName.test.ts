import { describe, expect, it } from 'vitest'
import { oddTexts } from '../language/oddTexts.fixture'
import { differentPeople, labelledNames } from './labelledNames.fixture'
import type { Spelling } from './personName'
import { looseNameKey, nameKey, nameRelation } from './sameName'

const az = (name: string): Spelling => ({ name, locale: 'az' })
const en = (name: string): Spelling => ({ name, locale: 'en' })
const share = (part: number, whole: number) => `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`
const told = (pairs: readonly (readonly Spelling[])[]) =>
  pairs.map((pair) => pair.map(({ name, locale }) => `${locale} ${name}`).join(' – '))

const pairsOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]))

describe('the spellings of a name', () => {
  const all = labelledNames.flatMap((cluster) => pairsOf(cluster))
  const plain = all.filter(([one, other]) => !one.hard && !other.hard)
  const isSame = ([one, other]: readonly [Spelling, Spelling]) => nameRelation(one, other) === 'same'

  it('of one person are found to be one', () => {
    const [found, foundOfAll] = [plain.filter(isSame), all.filter(isSame)]
    console.info(
      `Names: ${labelledNames.length} people, found ${share(found.length, plain.length)} of plain pairs, ` +
        `${share(foundOfAll.length, all.length)} of all`,
    )
    expect(labelledNames.length).toBeGreaterThanOrEqual(60)
    expect(told(plain.filter((pair) => !isSame(pair)))).toEqual([])
    expect(found.length / plain.length).toBeGreaterThanOrEqual(0.95)
    expect(foundOfAll.length / all.length).toBeGreaterThanOrEqual(0.9)
  })

  it('of different people are never taken for one', () => {
    const across = pairsOf(labelledNames.map((cluster, at) => ({ cluster, at }))).flatMap(([one, other]) =>
      one.cluster.flatMap((mine) => other.cluster.map((theirs): [Spelling, Spelling] => [mine, theirs])),
    )
    const wrong = [...differentPeople, ...across].filter(isSame)
    console.info(
      `Names: ${wrong.length} of ${differentPeople.length} hard and ${across.length} other pairs merged wrongly`,
    )
    expect(told(wrong)).toEqual([])
  })

  it('of one person share a key', () => {
    const apart = plain.filter(([one, other]) => nameKey(one) !== nameKey(other))
    expect(told(apart)).toEqual([])
  })

  it('are the same in either direction', () => {
    for (const [one, other] of [...all, ...differentPeople]) {
      expect(nameRelation(one, other)).toBe(nameRelation(other, one))
    }
  })
})

describe('what a person must look at', () => {
  it.each([
    [az('Vüsal Hüseynov'), en('V. Huseynov')],
    [az('Çingiz Abdullayev'), en('Ch. Abdullayev')],
    [az('Emin Əliyev'), az('Emin Eliyev')],
    [az('Əmin Əliyev'), en('Emin Aliyev')],
    [az('Huseynov Vusal'), az('Hüseynov Vüsal')],
    [en('Maria Silva'), en('Maria del Carmen Silva')],
  ])('is that %o may be %o', (one, other) => {
    expect(nameRelation(one, other)).toBe('maybe')
  })

  it('meets under the loose key', () => {
    expect(looseNameKey(az('Əmin Əliyev'))).toBe(looseNameKey(en('Emin Eliyev')))
    expect(nameKey(az('Əmin Əliyev'))).not.toBe(nameKey(en('Emin Eliyev')))
  })

  it('is nothing where initials do not fit', () => {
    expect(nameRelation(az('Vüsal Hüseynov'), en('R. Huseynov'))).toBe('different')
    expect(nameRelation(az('Vüsal Hüseynov'), en('V. Huseynova'))).toBe('different')
  })
})

describe('the key of a name', () => {
  it('does not look at order, titles and fathers', () => {
    const key = nameKey(az('Vüsal Hüseynov'))
    for (const name of [
      'Hüseynov Vüsal',
      'HÜSEYNOV VÜSAL',
      'cənab Vüsal Hüseynov',
      'Vüsal Rəhim oğlu Hüseynov',
    ]) {
      expect(nameKey(az(name))).toBe(key)
    }
    for (const name of ['Huseynov, Vusal', 'Dr. Vusal Huseinov', 'Vusal Huseynov Rahim oghlu']) {
      expect(nameKey(en(name))).toBe(key)
    }
  })

  it.each([
    '',
    'Hüseynov',
    'V. Hüseynov',
    'Hüseynovlar',
    'Heydər Əliyev Mərkəzi',
    'cənab Hüseynov',
    'Əli Vəli oğlu',
  ])('is none for %s', (name) => expect(nameKey(az(name))).toBeNull())

  it('takes whatever comes', () => {
    for (const name of oddTexts(500)) {
      for (const locale of ['az', 'en', null] as const) {
        expect([null, 'string']).toContain(nameKey({ name, locale }) === null ? null : 'string')
        expect(nameRelation({ name, locale }, az('Vüsal Hüseynov'))).not.toBe('same')
      }
    }
    expect(nameRelation(en('Владимир Иванов'), en('Владимир Иванов'))).toBe('same')
    expect(nameRelation(en('Владимир Иванов'), en('Мария Петрова'))).toBe('different')
  })
})
