import { differentPeople, labelledNames } from '@/newsroom/names/labelledNames.fixture'
import type { Spelling } from '@/newsroom/names/personName'
import { nameKey, nameRelation } from '@/newsroom/names/sameName'
import type { Evaluation } from '../evaluation'
import { percent } from '../evaluation'

type Pair = readonly [Spelling, Spelling]

const pairsOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]))
const isOne = ([one, other]: Pair): boolean => nameRelation(one, other) === 'same'
const shown = ([one, other]: Pair): string => `${one.name} – ${other.name}`

/** Spellings of one person that are found to be one, and different people that are taken for one. */
export function evaluate(): Evaluation {
  const all = labelledNames.flatMap((cluster) => pairsOf(cluster))
  const plain = all.filter(([one, other]) => !one.hard && !other.hard)
  const across = pairsOf(labelledNames).flatMap(([mine, theirs]) =>
    mine.flatMap((one) => theirs.map((other): Pair => [one, other])),
  )
  const found = plain.filter(isOne).length
  const wrong = [...differentPeople, ...across].filter(isOne)
  const keyed = plain.filter(([one, other]) => nameKey(one) === nameKey(other)).length
  return {
    title: 'Spellings of names',
    rows: [
      {
        what: `pairs of spellings of ${labelledNames.length} people found to be one`,
        measured: percent(found, plain.length),
        demand: { words: 'at least 95 %', met: found >= 0.95 * plain.length },
      },
      {
        what: 'the same, with spellings that no rule tells',
        measured: percent(all.filter(isOne).length, all.length),
      },
      { what: 'pairs that share a key', measured: percent(keyed, plain.length) },
      {
        what: `of ${differentPeople.length} hard and ${across.length} other pairs of different people taken for one`,
        measured: String(wrong.length),
        demand: { words: 'none', met: wrong.length === 0 },
      },
    ],
    misses: [
      ...plain.filter((pair) => !isOne(pair)).map((pair) => `not found: ${shown(pair)}`),
      ...wrong.map((pair) => `taken for one: ${shown(pair)}`),
    ],
  }
}
