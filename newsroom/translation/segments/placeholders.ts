/** A piece of a segment as a translator writes it. */
export type Piece = { kind: 'words'; text: string } | { kind: 'open' | 'close' | 'alone'; number: number }

const sign = /(?<!\\)(\\*)<(\/?)(\d{1,4})(\/?)>/g

/**
 * Cuts a segment into words and placeholders: `<1>`, `</1>` and `<2/>`. Backslashes that stand before what would be
 * one are halved; with one left over the sign is words of the text itself. A sign such as `</1/>` is words as well.
 */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  const say = (words: string) => {
    const last = pieces.at(-1)
    if (words === '') return
    if (last?.kind === 'words') last.text += words
    else pieces.push({ kind: 'words', text: words })
  }
  let done = 0
  for (const found of text.matchAll(sign)) {
    const [whole, slashes = '', closes, digits, alone] = found
    say(text.slice(done, found.index) + '\\'.repeat(Math.floor(slashes.length / 2)))
    done = found.index + whole.length
    if (slashes.length % 2 === 1 || (closes && alone)) say(whole.slice(slashes.length))
    else pieces.push({ kind: closes ? 'close' : alone ? 'alone' : 'open', number: Number(digits) })
  }
  say(text.slice(done))
  return pieces
}

const looksLikeSign = /(?<!\\)(\\*)(<\/?\d{1,4}\/?>)/g

/** Words as they stand in a segment: what looks like a placeholder is told from one by a backslash. */
const escaped = (words: string): string =>
  words.replace(looksLikeSign, (_, slashes: string, found: string) =>
    found.startsWith('</') && found.endsWith('/>')
      ? `${slashes}${slashes}${found}`
      : `${slashes}${slashes}\\${found}`,
  )

const signOf = (piece: Exclude<Piece, { kind: 'words' }>): string =>
  piece.kind === 'open'
    ? `<${piece.number}>`
    : piece.kind === 'close'
      ? `</${piece.number}>`
      : `<${piece.number}/>`

/** The opposite of {@link piecesOf}. */
export const joinPieces = (pieces: Piece[]): string =>
  pieces
    .map((piece, index) => {
      if (piece.kind !== 'words') return signOf(piece)
      const text = escaped(piece.text)
      const isBeforeSign = pieces[index + 1] !== undefined && pieces[index + 1]?.kind !== 'words'
      return isBeforeSign ? text.replace(/\\+$/, (slashes) => slashes + slashes) : text
    })
    .join('')

/** The words of a segment without its placeholders, for counting, comparing and searching. */
export const withoutPlaceholders = (text: string): string =>
  piecesOf(text)
    .map((piece) => (piece.kind === 'words' ? piece.text : piece.kind === 'alone' ? ' ' : ''))
    .join('')
