import type { SearchAsked } from '@/newsroom/addresses/searchFilter'
import type { Locale } from '@/newsroom/language/locales'
import type { Register } from '@/newsroom/names/mentions/mention'
import { dice, pick } from './dice'
import { piecesOf, stemsKnown, written } from './texts'
import type { Stem } from './vocabulary'
import { setPhrases, stemsOf } from './vocabulary'

/** Of each kind in each language. */
const count = 20
const asked = (typed: string, more: Partial<SearchAsked> = {}): SearchAsked => ({
  typed,
  filter: {},
  after: null,
  ...more,
})
const range = <One>(make: (at: number) => One) => Array.from({ length: count }, (_, at) => make(at))

/** What readers ask, by kind; no question twice. */
export function questionsOf(locale: Locale, register: Register): Record<string, SearchAsked[]> {
  const next = dice(97)
  const stems = stemsOf(locale, stemsKnown)
  const word = (at: number) => written(stems[at] as Stem, next)
  const text = piecesOf(locale, register).filter(({ part }) => part === 'paragraph')
  const beside = (words: number) =>
    pick(text, next)
      .text.split(/[.\s]+/)
      .slice(1, 1 + words)
  const set = setPhrases[locale].flatMap(({ words }) => {
    const all = words.split(' ')
    return [words, all.slice(0, 2).join(' '), all.slice(1).join(' ')]
  })
  const filters = [{ kind: 'speech' }, { year: 2019 }, { person: 'entry-p3' }, { organisation: 'entry-o5' }]
  const middle = { rank: 3, at: '2016-06-01T08:00:00.000Z', id: '88888888-8888-8888-8888-888888888888' }
  return {
    'a number that one item has': range((at) => asked(`${37 * at + 11}`)),
    'a rare word': range((at) => asked(word(3000 + 240 * at))),
    'a word of one item in ten': range((at) => asked(word(150 + 7 * at))),
    'a word that nearly every item has': range((at) => asked(word(at))),
    'a later page of such a word': range((at) => asked(word(at), { after: middle })),
    'two words, one of them frequent': range((at) => asked(`${word(at)} ${word(100 + 30 * at)}`)),
    'two frequent words': range((at) => asked(`${word(at)} ${word(at + 9)}`)),
    'a name': range((at) => asked(register.people[11 * at]?.names[locale] ?? '')),
    'a phrase': range((at) => asked(`"${set[at] ?? beside(3).join(' ')}"`)),
    'two frequent words as a phrase': range((at) => asked(`"${word(at)} ${word(at + 9)}"`)),
    'a frequent word and a filter': range((at) => asked(word(at), { filter: filters[at % 4] ?? {} })),
    'a mistyped word (another is offered)': stems
      .slice(300)
      .filter(({ stem }) => stem.length > 5)
      .slice(0, count)
      .map(({ stem }) => asked(`${stem.slice(0, 2)}${stem[3]}${stem[2]}${stem.slice(4)}`)),
  }
}

/** What somebody who types has typed so far. */
export function begunOf(locale: Locale, register: Register): string[] {
  const stems = stemsOf(locale, stemsKnown)
  return range((at) => at).flatMap((at) => {
    const [name = '', family = ''] = (register.people[7 * at]?.names[locale] ?? '').split(' ')
    const [frequent = '', other = ''] = [stems[at]?.stem, stems[40 * at]?.stem]
    return [
      name.slice(0, 2 + (at % 3)),
      `${name} ${family.slice(0, 3)}`,
      frequent.slice(0, 2 + (at % 4)),
      other,
    ]
  })
}
