import type { TermHit } from '@/newsroom/translation/terms/term'

/** A stretch of a segment as a person reads it. */
export type Piece =
  | { kind: 'words'; text: string; term: TermHit | null }
  | { kind: 'mark'; number: number; side: 'opens' | 'closes' | 'alone' }

/** `<1>`, `</1>`, `<2/>`; and `\<`, which is a sign of the text (newsroom/translation/checks/pieces). */
const mark = /\\<|<(?:(\d{1,4})(\/)?|\/(\d{1,4}))>/g

/** The text as a person reads it: a less-than sign without what guards it. */
const plain = (text: string): string => text.replaceAll('\\<', '<')

interface Raw {
  from: number
  text: string
  mark: Extract<Piece, { kind: 'mark' }> | null
}

function rawPieces(text: string): Raw[] {
  const raw: Raw[] = []
  let from = 0
  for (const found of text.matchAll(mark)) {
    const [whole, opened, alone, closed] = found
    const number = opened ?? closed
    if (number === undefined) continue
    if (found.index > from) raw.push({ from, text: text.slice(from, found.index), mark: null })
    const side = closed ? 'closes' : alone ? 'alone' : 'opens'
    raw.push({ from: found.index, text: whole, mark: { kind: 'mark', number: Number(number), side } })
    from = found.index + whole.length
  }
  if (from < text.length) raw.push({ from, text: text.slice(from), mark: null })
  return raw
}

/** Where words must be cut so that each stretch is inside of one term or of none. */
function cut({ from, text }: Raw, terms: readonly TermHit[]): Piece[] {
  const to = from + text.length
  const edges = terms.flatMap(({ start, end }) => [start, end]).filter((at) => at > from && at < to)
  const places = [...new Set([from, ...edges, to])].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? to
    const term = terms.find((hit) => hit.start <= start && hit.end >= end) ?? null
    return { kind: 'words', text: plain(text.slice(start - from, end - from)), term }
  })
}

/** A segment's text in pieces: words, terms and placeholders, in their order. */
export const piecesOf = (text: string, terms: readonly TermHit[] = []): Piece[] =>
  rawPieces(text).flatMap((raw) => raw.mark ?? cut(raw, terms))

/** The words alone, without placeholders. */
export const wordsAlone = (text: string): string =>
  piecesOf(text)
    .map((piece) => (piece.kind === 'words' ? piece.text : ''))
    .join('')

/** A placeholder as it is typed. */
export const typed = (number: number, side: 'opens' | 'closes' | 'alone'): string =>
  ({ opens: `<${number}>`, closes: `</${number}>`, alone: `<${number}/>` })[side]

/** Placeholders of the source that a translation has not yet, in their order, as they are typed. */
export function missingMarks(source: string, translation: string): string[] {
  const marksOf = (text: string) =>
    piecesOf(text).flatMap((piece) => (piece.kind === 'mark' ? [typed(piece.number, piece.side)] : []))
  const there = marksOf(translation)
  return marksOf(source).filter((one) => !there.includes(one))
}
