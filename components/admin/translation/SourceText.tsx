import type { MarkShown } from '@/newsroom/translation/desk'
import type { TermHit } from '@/newsroom/translation/terms/term'
import { useAtDesk } from './atDesk'
import type { Piece } from './sourcePieces'
import { piecesOf } from './sourcePieces'

interface Props {
  text: string
  marks: readonly MarkShown[]
  terms?: readonly TermHit[]
}

/** The words of a source with its terms marked and its placeholders as small signs that are also read aloud. */
export function SourceText({ text, marks, terms }: Props) {
  return piecesOf(text, terms).map((piece, at) =>
    piece.kind === 'mark' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text, never moved
      <Sign key={at} piece={piece} mark={marks.find(({ number }) => number === piece.number)} />
    ) : piece.term ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text, never moved
      <Term key={at} text={piece.text} term={piece.term} />
    ) : (
      piece.text
    ),
  )
}

function Term({ text, term }: { text: string; term: TermHit }) {
  const { say, language } = useAtDesk()
  return (
    <mark className="desk-term" title={term.term.translation}>
      {text}
      <span className="desk-unseen" lang={language}>
        {say.term(term.term.translation)}
      </span>
    </mark>
  )
}

const arrows = { opens: ['', '›'], closes: ['‹', ''], alone: ['', ''] } as const

function Sign({ piece, mark }: { piece: Extract<Piece, { kind: 'mark' }>; mark: MarkShown | undefined }) {
  const { say, language } = useAtDesk()
  const { number, side } = piece
  const what = `${say.marks[mark?.kind ?? 'other']} ${number}`
  const spoken = side === 'opens' ? say.opens(what) : side === 'closes' ? say.closes(what) : what
  const [before, after] = arrows[side]
  return (
    <span className="desk-sign" title={[what, mark?.target].filter(Boolean).join(': ')}>
      <span aria-hidden="true">
        {before}
        {number}
        {after}
      </span>
      <span className="desk-unseen" lang={language}>
        {` ${spoken} `}
      </span>
    </span>
  )
}
