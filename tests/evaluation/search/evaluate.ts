import type { Lifetime } from '@/scripts/process/lifetime'
import { runOnOwnDatabase } from '@/tests/support/ownDatabase'
import type { Evaluation } from '../evaluation'
import { percent } from '../evaluation'
import { pairsIn } from './pairs'
import { azQueries, enQueries } from './queries'
import { azTexts, enTexts } from './texts'

/** What questions find of the texts that answer them, and what else, asked of a real database. */
export async function evaluate(life: Lifetime): Promise<Evaluation> {
  const found = await askAll(life)
  const labelled = [
    ...pairsIn(azQueries).map((pair) => ({ ...pair, locale: 'az' })),
    ...pairsIn(enQueries).map((pair) => ({ ...pair, locale: 'en' })),
  ]
  const judged = labelled.map(({ locale, typed, relevant }) => {
    const got = found.find((one) => one.locale === locale && one.typed === typed)?.found ?? []
    return {
      typed,
      right: relevant.filter((name) => got.includes(name)),
      missed: relevant.filter((name) => !got.includes(name)),
      wrong: got.filter((name) => !relevant.includes(name)),
    }
  })
  const sum = (of: 'right' | 'missed' | 'wrong') => judged.reduce((total, one) => total + one[of].length, 0)
  const relevant = sum('right') + sum('missed')
  const all = sum('right') + sum('wrong')
  const texts = Object.keys({ ...azTexts, ...enTexts }).length
  return {
    title: 'Search',
    rows: [
      {
        what: `recall of ${labelled.length} questions over ${texts} texts`,
        measured: percent(sum('right'), relevant),
        demand: { words: 'at least 97 %', met: sum('right') >= 0.97 * relevant },
      },
      {
        what: 'precision',
        measured: percent(sum('right'), all),
        demand: { words: 'at least 97 %', met: sum('right') >= 0.97 * all },
      },
      {
        what: 'questions answered without a miss',
        measured: percent(
          judged.filter((one) => one.missed.length + one.wrong.length === 0).length,
          judged.length,
        ),
      },
    ],
    misses: judged
      .filter((one) => one.missed.length + one.wrong.length > 0)
      .map(
        ({ typed, missed, wrong }) =>
          `«${typed}»: not found ${missed.join(' ') || '–'}, wrongly ${wrong.join(' ') || '–'}`,
      ),
  }
}

const askAll = (life: Lifetime) =>
  runOnOwnDatabase<{ locale: string; typed: string; found: string[] }[]>(
    life,
    'tests/evaluation/search/ask.ts',
    ['fsync=off'],
  )
