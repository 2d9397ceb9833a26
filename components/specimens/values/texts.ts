import type { RichTextBody } from '@/newsroom/queries/shapes'
import type { Voice } from '../voice'
import { wide } from './pictures'

type Node = Record<string, unknown>

const text = (words: string, format = 0): Node => ({ type: 'text', text: words, format })
const holding = (type: string, children: Node[], more: Node = {}): Node => ({ type, children, ...more })
const paragraph = (...children: Node[]) => holding('paragraph', children)
const heading = (tag: string, words: string) => holding('heading', [text(words)], { tag })
const item = (...children: Node[]) => holding('listitem', children)
const cell = (words: string, headerState = 0) =>
  holding('tablecell', [paragraph(text(words))], { headerState })

/** A text as the editor stores it, with everything that may stand in one. */
export function richText(voice: Voice): RichTextBody {
  const { say } = voice
  const link = holding('link', [text(say('Miqrasiya Məcəlləsində', 'the Migration Code'))], {
    fields: { linkType: 'custom', url: 'https://qanun.example/mecelle' },
  })
  const children = [
    paragraph(
      text(say('Müddətlər ', 'Time limits are given in ')),
      link,
      text(say(' göstərilib: ', ': ')),
      text(say('üç iş günü', 'three working days'), 1),
      text(say(', müstəsna hallarda ', ', in exceptional cases ')),
      text(say('on', 'ten'), 2),
      text('.'),
    ),
    heading('h2', say('Nə lazımdır', 'What is needed')),
    holding(
      'list',
      [
        item(text(say('ərizə', 'an application'))),
        item(
          text(say('sənədlərin surətləri', 'copies of documents')),
          holding('list', [item(text(say('pasport', 'passport')))], { listType: 'number' }),
        ),
      ],
      { listType: 'bullet' },
    ),
    heading('h3', say('Müddətlər', 'Time limits')),
    table(voice),
    holding('quote', [
      text(say('Hər müraciət cavablandırılmalıdır.', 'Every application must be answered.')),
    ]),
    { type: 'horizontalrule' },
    { type: 'upload', value: 'wide' },
    film(voice),
  ]
  return { root: holding('root', children), links: {}, pictures: { wide: wide(voice) } }
}

const table = ({ say }: Voice) =>
  holding('table', [
    holding('tablerow', [cell(say('Müraciət', 'Application'), 1), cell(say('Müddət', 'Time limit'), 1)]),
    holding('tablerow', [
      cell(say('Qeydiyyat', 'Registration'), 2),
      cell(say('3 iş günü', '3 working days')),
    ]),
    holding('tablerow', [cell(say('İcazə', 'Permit'), 2), cell(say('20 iş günü', '20 working days'))]),
  ])

const film = ({ say }: Voice) => ({
  type: 'block',
  fields: {
    blockType: 'film',
    address: 'https://vimeo.com/000000000',
    title: say('Qəbul zalı bir dəqiqədə', 'The reception hall in a minute'),
  },
})

/** A text of one paragraph, and one in which nothing was written. */
export const shortTexts = ({ say }: Voice): { one: RichTextBody; none: RichTextBody } => ({
  one: {
    root: holding('root', [paragraph(text(say('Qəbul davam edir.', 'Reception goes on.')))]),
    links: {},
    pictures: {},
  },
  none: { root: holding('root', []), links: {}, pictures: {} },
})
