import type { Locale } from '@/newsroom/language/locales'
import { compileRegister } from '@/newsroom/names/mentions/compileRegister'
import { findMentions } from '@/newsroom/names/mentions/findMentions'
import { sayings } from '@/newsroom/names/mentions/sayings'
import type { Row } from '../../bench/table'
import type { Evaluation } from '../evaluation'
import { percent } from '../evaluation'
import { readMarked } from '../mentions/marked'
import { register } from '../mentions/register'
import { azSayings, enSayings } from './texts'

const compiled = compileRegister(register)
const nothing = '-'

/** One person or organisation of a text: the part that is marked, and the one that was read. */
interface Judged {
  isPerson: boolean
  marked: string
  read: string
  shown: string
}

/** What texts say that people did and organisations were, read and compared with what a person marked. */
export function evaluate(): Evaluation {
  const judged = [...judge(azSayings, 'az'), ...judge(enSayings, 'en')]
  return {
    title: 'Who did what',
    rows: [
      ...rowsOf(
        'people',
        judged.filter(({ isPerson }) => isPerson),
      ),
      ...rowsOf(
        'organisations',
        judged.filter(({ isPerson }) => !isPerson),
      ),
    ],
    misses: judged
      .filter(({ marked, read }) => marked !== read)
      .map(({ marked, read, shown }) => `read as ${read} instead of ${marked}: ${shown}`),
  }
}

const judge = (texts: readonly string[], locale: Locale): Judged[] =>
  texts.flatMap((source) => {
    const { text, marks } = readMarked(source)
    const said = sayings(text, locale, findMentions(text, locale, compiled))
    return marks.map(({ meaning, start }): Judged => {
      const [id = '', marked = ''] = meaning.split('=')
      const found = said.find(({ mention }) => mention.start === start)
      const part = found?.kind === 'person' ? found.contribution : found?.role
      return {
        isPerson: register.people.some((one) => one.id === id),
        marked,
        read: part ?? nothing,
        shown: `${id} in «${text}»`,
      }
    })
  })

function rowsOf(whom: string, all: readonly Judged[]): Row[] {
  const said = all.filter(({ marked }) => marked !== nothing)
  const read = all.filter((one) => one.read !== nothing)
  const isRight = ({ marked, read: part }: Judged) => marked === part
  return [
    {
      what: `parts of ${whom} that texts say, found`,
      measured: percent(said.filter(isRight).length, said.length),
    },
    {
      what: `parts of ${whom} that were read, right`,
      measured: percent(read.filter(isRight).length, read.length),
    },
  ]
}
