import type { Locale } from '@/newsroom/language/locales'
import { compileRegister } from '@/newsroom/names/mentions/compileRegister'
import { findMentions } from '@/newsroom/names/mentions/findMentions'
import type { Row } from '../../bench/table'
import type { Evaluation } from '../evaluation'
import { percent } from '../evaluation'
import { azTexts } from './azTexts'
import { enTexts } from './enTexts'
import { azHeldOut, enHeldOut } from './heldOut'
import type { Marked } from './marked'
import { isMeant, meaningOf, readMarked } from './marked'
import { register } from './register'
import { azSecondTexts, enSecondTexts } from './secondTexts'

const compiled = compileRegister(register)

interface Score {
  texts: number
  marked: number
  found: number
  right: number
  misses: string[]
}

/** Mentions in texts of the project's own: those that the rules were tuned on, and those written afterwards. */
export function evaluate(): Evaluation {
  const tuned = sum(score([...azTexts, ...azSecondTexts], 'az'), score([...enTexts, ...enSecondTexts], 'en'))
  const heldOut = sum(score(azHeldOut, 'az'), score(enHeldOut, 'en'))
  return {
    title: 'Mentions in text',
    rows: [
      ...rowsOf('texts that the rules were tuned on', tuned),
      ...rowsOf('texts written afterwards', heldOut),
    ],
    misses: [...tuned.misses, ...heldOut.misses],
  }
}

function score(texts: readonly string[], locale: Locale): Score {
  return sum(
    ...texts.map((marked) => {
      const { text, marks } = readMarked(marked)
      const found = findMentions(text, locale, compiled).map(
        (mention): Marked => ({ meaning: meaningOf(mention), start: mention.start, end: mention.end }),
      )
      const shown = ({ meaning, start, end }: Marked) => `${meaning}: ${text.slice(start, end)}`
      const missed = marks.filter((mark) => !found.some((one) => isMeant(mark, one)))
      const wrong = found.filter((one) => !marks.some((mark) => isMeant(mark, one)))
      return {
        texts: 1,
        marked: marks.length,
        found: found.length,
        right: found.length - wrong.length,
        misses: [
          ...missed.map((mark) => `not found: ${shown(mark)} in «${text}»`),
          ...wrong.map((one) => `wrongly found: ${shown(one)} in «${text}»`),
        ],
      }
    }),
  )
}

const sum = (...scores: Score[]): Score => ({
  texts: total(scores, ({ texts }) => texts),
  marked: total(scores, ({ marked }) => marked),
  found: total(scores, ({ found }) => found),
  right: total(scores, ({ right }) => right),
  misses: scores.flatMap(({ misses }) => misses),
})

const total = (scores: readonly Score[], of: (score: Score) => number) =>
  scores.reduce((all, score) => all + of(score), 0)

const rowsOf = (what: string, { texts, marked, found, right }: Score): Row[] => [
  {
    what: `precision, entry and place exact, ${texts} ${what}`,
    measured: percent(right, found),
    demand: { words: 'at least 98 %', met: right >= 0.98 * found },
  },
  {
    what: `recall, ${texts} ${what}`,
    measured: percent(right, marked),
    demand: { words: 'at least 95 %', met: right >= 0.95 * marked },
  },
]
